package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;

/**
 * A time limit in a list.
 *
 * @param value ISO year, year-month or date, or the words as written
 */
record Deadline(String value, TextSpan span, String rule) {}
