package io.zhengmai.web.page;

/**
 * Words that lead somewhere.
 *
 * @param href an address on this server, or anywhere
 */
public record Link(String label, String href) {}
