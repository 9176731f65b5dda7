package io.zhengmai.claim;

import io.zhengmai.resolution.Resolution;

/** An industry that a task acts on, with the words that name it. */
public record IndustryLink(String name, Resolution industry, Evidence evidence) {}
