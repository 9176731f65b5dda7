package io.zhengmai.web.choice;

import io.zhengmai.query.Bilingual;

/**
 * One of the values that a parameter can have: what {@code part/select.jte} draws.
 *
 * @param value empty for no value
 */
public record Option(String value, Bilingual label, boolean chosen) {}
