package io.zhengmai.responsibility;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the responsibility lists of a text: in brackets, on lines of their own, in tables.
 *
 * <p>Time grows linearly with the text: cues and brackets are each found in one pass, and what is
 * looked at closely is bounded in length and depth by {@link Brackets}.
 */
final class ListFinder {
  private static final String UNREAD = "responsibility-unread";

  /** The lists in order, and what looks like a list but could not be read. */
  record Found(List<FoundList> lists, List<UnresolvedSpan> unresolved, BitSet declarations) {}

  private final Cues cues;
  private final ListReader reader;
  private final ListLikeness likeness;
  private final LabelLines lines;
  private final TableReader tables;

  ListFinder(ListRules rules, NameRules names, NameKinds kinds) {
    Labels labels = new Labels(rules, names);
    cues = new Cues(rules);
    reader = new ListReader(rules, names, labels);
    likeness = new ListLikeness(names, kinds);
    lines = new LabelLines(rules, labels, names, reader);
    tables = new TableReader(labels, reader);
  }

  Found find(String text, SectionIndex sections, @Nullable Integer year) {
    Cues.Found found = cues.in(text);
    List<FoundList> lists = new ArrayList<>();
    List<UnresolvedSpan> unresolved = new ArrayList<>();
    int read = 0;
    for (Brackets.Pair pair : Brackets.holding(text, found.any())) {
      if (pair.start() < read || sections.startsIn(pair.start() + 1, pair.end())) {
        continue;
      }
      TextSpan inner = new TextSpan(pair.start() + 1, pair.end() - 1);
      TextSpan span = new TextSpan(pair.start(), pair.end());
      Reading reading = reader.read(new ListText(text, inner), null, year);
      switch (likeness.of(text, span, reading)) {
        case LIST -> {
          lists.add(new FoundList(span, List.of(reading), null));
          read = pair.end();
          reading
              .unread()
              .forEach(u -> unresolved.add(unread(sections, u, "no agency, role or time limit")));
        }
        case DOUBTFUL -> {
          unresolved.add(
              unread(sections, span, "a responsibility list without agencies that can be told"));
          read = pair.end();
        }
        case NONE -> {}
      }
    }
    List<FoundList> inTables = tables.find(text, year);
    lists.addAll(lines.find(text, found.labels(), covered(lists, inTables), sections, year));
    lists.addAll(inTables);
    lists.sort(Comparator.comparing(FoundList::span));
    return new Found(lists, unresolved, found.declarations());
  }

  private static BitSet covered(List<FoundList> lists, List<FoundList> more) {
    BitSet covered = new BitSet();
    lists.forEach(list -> covered.set(list.span().start(), list.span().end()));
    more.forEach(list -> covered.set(list.span().start(), list.span().end()));
    return covered;
  }

  private static UnresolvedSpan unread(SectionIndex sections, TextSpan span, String reason) {
    return new UnresolvedSpan(sections.placeOf(span.start()), reason, new Evidence(span, UNREAD));
  }
}
