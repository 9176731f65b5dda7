package io.zhengmai.explore;

/**
 * A thing in a list.
 *
 * @param uses how many statements point to it
 */
public record Listed(Named thing, long uses) {}
