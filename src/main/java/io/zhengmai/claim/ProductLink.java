package io.zhengmai.claim;

import io.zhengmai.resolution.Resolution;

/** A product that a task acts on, with the words that name it. */
public record ProductLink(String name, Resolution product, Evidence evidence) {}
