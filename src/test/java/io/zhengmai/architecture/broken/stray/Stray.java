package io.zhengmai.architecture.broken.stray;

/** Breaks the rules: its package has no place in the flow. */
public record Stray(String name) {}
