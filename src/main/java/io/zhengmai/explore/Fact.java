package io.zhengmai.explore;

/**
 * One statement, seen from one of its ends.
 *
 * @param predicate how the two are related
 * @param other the object of a statement about the thing, or the subject of one that points to it
 */
public record Fact(Named predicate, Named other) {}
