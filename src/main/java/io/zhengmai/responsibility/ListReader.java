package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;
import io.zhengmai.responsibility.ListRules.Meaning;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words of a responsibility list.
 *
 * <p>A list is a row of clauses between 、，；。. Names gather until a verb gives them their role
 * (A、B牵头，C配合) or, under a label, until the next label. A separator changes nothing in the role.
 */
final class ListReader {
  private final ListRules rules;
  private final NameSplitter splitter;
  private final Labels labels;
  private final RolePhrase phrases;
  private final DeadlineReader deadlines;
  private final NameRules names;
  private final NameKinds kinds;

  ListReader(ListRules rules, NameRules names, NameKinds kinds, Labels labels) {
    this.rules = rules;
    this.kinds = kinds;
    this.names = names;
    this.labels = labels;
    this.splitter = new NameSplitter(names, rules);
    this.phrases = new RolePhrase(rules);
    this.deadlines = new DeadlineReader(rules);
  }

  /**
   * @param column the label that stands elsewhere for these words, as that of a table's column;
   *     null for none
   * @param year the year that a time limit without one means; null where it is not known
   */
  Reading read(ListText text, @Nullable Announced column, @Nullable Integer year) {
    ListClauses list =
        new ListClauses(text, rules, names, kinds, splitter, phrases, deadlines, year);
    List<Labels.Label> found = labels.in(text);
    int start = 0;
    Announced current = column;
    for (Labels.Label label : found) {
      segment(list, text, current, start, label.start(), year);
      TextSpan words = text.span(label.start(), label.end());
      current = new Announced(label.rule(), words);
      start = label.end();
      if (splitter.declares(label.remark())) {
        list.declare(words);
      }
    }
    segment(list, text, current, start, text.length(), year);
    boolean labelled =
        column != null || found.stream().anyMatch(l -> l.rule().means().role() != null);
    return list.reading(labelled);
  }

  private void segment(
      ListClauses list,
      ListText text,
      @Nullable Announced label,
      int from,
      int to,
      @Nullable Integer year) {
    Meaning means = label == null ? null : label.rule().means();
    if (from >= to || means == Meaning.PERSON) {
      return;
    }
    if (label != null && means == Meaning.OTHER) {
      list.leave(from, to, label);
      return;
    }
    if (means == Meaning.DEADLINE) {
      DeadlineReader.Found found = deadlines.labelled(text, from, to, year);
      if (found != null) {
        list.limit(from, found);
      }
      return;
    }
    list.read(from, to, label);
  }
}
