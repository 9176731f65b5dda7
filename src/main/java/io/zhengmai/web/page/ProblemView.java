package io.zhengmai.web.page;

/**
 * What the page of a problem shows.
 *
 * @param title what kind of problem it is
 * @param detail what is wrong with this request
 */
public record ProblemView(int status, String title, String detail) {}
