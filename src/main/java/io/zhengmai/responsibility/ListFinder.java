package io.zhengmai.responsibility;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Reason;
import io.zhengmai.lexicon.Reasons;
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
  private static final String BRACKET = "list-in-brackets";
  private static final String UNREAD = "list-words-unread";
  private static final String DOUBTFUL = "list-without-agencies";

  /** How far after 第一位 the word that declares it the lead stands, in characters. */
  private static final int DECLARATION = 24;

  /**
   * The lists in order, and what looks like a list but could not be read.
   *
   * @param declaration where the text, outside its lists, first says that the first of a list
   *     leads; null where it does not
   */
  record Found(
      List<FoundList> lists, List<UnresolvedSpan> unresolved, @Nullable TextSpan declaration) {}

  private final Cues cues;
  private final ListReader reader;
  private final ListLikeness likeness;
  private final LabelLines lines;
  private final TableReader tables;
  private final CellTables cells;
  private final List<String> leadLabels;
  private final Reasons reasons;

  ListFinder(ListRules rules, NameRules names, NameKinds kinds, Reasons reasons) {
    this.reasons = reasons;
    Labels labels = new Labels(rules, names);
    cues = new Cues(rules);
    reader = new ListReader(rules, names, kinds, labels);
    likeness = new ListLikeness(kinds);
    lines = new LabelLines(rules, labels, names, reader);
    tables = new TableReader(rules, labels, reader);
    cells = new CellTables(rules, labels, reader);
    // 牵头 alone is not enough in running prose: 排名第一的企业牵头组建….
    leadLabels =
        rules.labels().stream()
            .filter(label -> label.means() == ListRules.Meaning.LEAD)
            .flatMap(label -> label.words().words().stream())
            .filter(word -> word.length() > 2)
            .toList();
  }

  Found find(String text, SectionIndex sections, @Nullable Integer year) {
    Cues.Found found = cues.in(text);
    List<FoundList> lists = new ArrayList<>();
    List<UnresolvedSpan> unresolved = new ArrayList<>();
    BitSet covered = new BitSet();
    int read = 0;
    for (Brackets.Pair pair : Brackets.holding(text, found.any())) {
      if (pair.start() < read || sections.startsIn(pair.start() + 1, pair.end())) {
        continue;
      }
      TextSpan inner = new TextSpan(pair.start() + 1, pair.end() - 1);
      TextSpan span = new TextSpan(pair.start(), pair.end());
      Reading reading = reader.read(new ListText(text, inner), null, year);
      ListLikeness.Verdict verdict = likeness.of(text, span, reading);
      if (verdict != ListLikeness.Verdict.NONE) {
        covered.set(pair.start(), pair.end());
      }
      switch (verdict) {
        case LIST -> {
          lists.add(new FoundList(BRACKET, span, List.of(reading), null));
          read = pair.end();
        }
        case DOUBTFUL -> {
          unresolved.add(
              new UnresolvedSpan(
                  sections.placeOf(span.start()),
                  reasons.of("listWithoutAgencies"),
                  new Evidence(span, DOUBTFUL)));
          read = pair.end();
        }
        case NONE -> {}
      }
    }
    List<FoundList> inTables = new ArrayList<>(tables.find(text, sections, year));
    inTables.addAll(cells.find(text, year));
    inTables.forEach(list -> covered.set(list.span().start(), list.span().end()));
    lists.addAll(lines.find(text, found.labels(), covered, sections, year));
    lists.addAll(inTables);
    lists.sort(Comparator.comparing(FoundList::span));
    for (FoundList list : lists) {
      for (Reading reading : list.readings()) {
        reading.unread().forEach(u -> unresolved.add(unread(sections, u)));
      }
    }
    return new Found(lists, unresolved, declaration(text, found.declarations(), covered));
  }

  private @Nullable TextSpan declaration(String text, BitSet declarations, BitSet covered) {
    for (int at = declarations.nextSetBit(0); at >= 0; at = declarations.nextSetBit(at + 1)) {
      String words = text.substring(at, Math.min(text.length(), at + DECLARATION));
      int stop = words.indexOf('。');
      String sentence = stop < 0 ? words : words.substring(0, stop);
      if (!covered.get(at) && leadLabels.stream().anyMatch(sentence::contains)) {
        return new TextSpan(at, at + sentence.length());
      }
    }
    return null;
  }

  private UnresolvedSpan unread(SectionIndex sections, Unread unread) {
    RoleCue label = unread.label();
    Evidence evidence =
        label == null
            ? new Evidence(unread.words(), UNREAD)
            : new Evidence(unread.words(), label.rule(), label.words());
    Reason reason = reasons.of(label == null ? "listWords" : "labelWithoutRole");
    return new UnresolvedSpan(sections.placeOf(unread.words().start()), reason, evidence);
  }
}
