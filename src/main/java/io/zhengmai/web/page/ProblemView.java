package io.zhengmai.web.page;

/**
 * What the page of a problem shows.
 *
 * @param title what kind of problem it is
 * @param detail what is wrong with this request
 * @param passing whether the same request may be answered in a while
 */
public record ProblemView(int status, String title, String detail, boolean passing) {}
