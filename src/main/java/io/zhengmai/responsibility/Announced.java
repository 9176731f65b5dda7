package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;

/**
 * A label as it stands in the document: 牵头单位：, or the head of a table's column.
 *
 * @param rule what it announces
 * @param words where it stands
 */
record Announced(ListRules.WordRule rule, TextSpan words) {
  RoleCue cue() {
    return new RoleCue(rule.id(), words);
  }
}
