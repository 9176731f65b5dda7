/**
 * Benchmarks, compiled with the tests and never run by them: {@code ./mvnw -Pbench test-compile
 * exec:exec}, with JMH's options in {@code -Dbench="…"}.
 */
@NullMarked
package io.zhengmai.bench;

import org.jspecify.annotations.NullMarked;
