package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;

/**
 * A time limit in a list.
 *
 * @param value ISO year, year-month or date, or the words as written
 * @param yearOfDocument whether the words name no year, and that of the document is meant
 */
record Deadline(String value, TextSpan span, String rule, boolean yearOfDocument) {}
