package io.zhengmai.structure;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import io.zhengmai.lexicon.Library;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the outline of a text: its numbered headings, the titled paragraphs without a number, the
 * rows of flattened tables, and the plans of a file that holds several.
 *
 * <p>The rules are those of {@code lexicon/outline.yaml}. The time taken is linear in the text.
 */
public final class OutlineReader {
  private final OutlineRules rules;

  public OutlineReader(Library library) {
    rules = OutlineRules.read(library);
  }

  public Outline read(CanonicalText text) {
    String words = text.value();
    TextLines lines = new TextLines(words, rules);
    OutlineScan scan = new OutlineScan(words, lines, rules);
    List<Draft> roots = scan.read();
    if (roots.isEmpty()) {
      return new Outline(List.of(), text.whole(), new TextSpan(text.length(), text.length()));
    }
    new Headings(words, lines, rules).read(scan.inOrder());
    return new Shaping(words, lines, roots).outline();
  }

  /** Gives sections their ends and ids once all of them are known. */
  private final class Shaping {
    private final String text;
    private final TextLines lines;
    private final List<Draft> roots;
    private final RunInTitles runIn;
    private final ClosingPart closing;
    private final List<TextSpan> between = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private int tail;

    Shaping(String text, TextLines lines, List<Draft> roots) {
      this.text = text;
      this.lines = lines;
      this.roots = roots;
      this.runIn = new RunInTitles(text, lines, rules);
      this.closing = new ClosingPart(text, lines, rules);
      this.tail = text.length();
    }

    Outline outline() {
      for (int i = 0; i < roots.size(); i++) {
        Draft root = roots.get(i);
        Draft next = i + 1 < roots.size() ? roots.get(i + 1) : null;
        int limit = next == null ? text.length() : next.start;
        boolean lastOfPlan = next == null || next.rank < 0;
        int closed = lastOfPlan ? closed(root.lastLeaf(), limit) : limit;
        setEnds(root, closed);
        if (closed < limit && next == null) {
          tail = closed;
        } else if (closed < limit) {
          close(root, new TextSpan(closed, limit));
        }
      }
      addTitled();
      number(roots, null);
      TextSpan preamble = new TextSpan(0, roots.get(0).start);
      TextSpan closing = new TextSpan(tail, text.length());
      return new Outline(sections, preamble, between, closing, wraps());
    }

    private BitSet wraps() {
      BitSet wraps = new BitSet();
      Set<Integer> starts = new HashSet<>();
      sections.forEach(section -> starts.add(section.span().start()));
      for (int line = 1; lines.broken() && line < lines.count(); line++) {
        boolean begins = lines.beginsParagraph(line, rules.headings().fullLine());
        if (!begins && !starts.contains(lines.start(line))) {
          wraps.set(lines.end(line - 1), lines.start(line));
        }
      }
      return wraps;
    }

    private int closed(Draft last, int limit) {
      return Math.max(last.headingEnd, closing.start(last, limit));
    }

    /** A plan of several keeps its closing words as its own; those of a notice belong to none. */
    private void close(Draft root, TextSpan words) {
      if (root.rank < 0) {
        root.end = trimmed(words.end(), root.start);
      } else {
        between.add(words);
      }
    }

    private void setEnds(Draft section, int end) {
      section.end = trimmed(end, section.headingEnd);
      for (int i = 0; i < section.children.size(); i++) {
        boolean last = i + 1 == section.children.size();
        setEnds(section.children.get(i), last ? end : section.children.get(i + 1).start);
      }
    }

    private int trimmed(int end, int from) {
      int trimmed = end;
      while (trimmed > from && TextLines.isBlank(text.charAt(trimmed - 1))) {
        trimmed--;
      }
      return trimmed;
    }

    private void addTitled() {
      List<Draft> leaves = new ArrayList<>();
      roots.forEach(r -> collect(r, leaves));
      runIn.read(leaves);
      for (Draft leaf : leaves) {
        setEnds(leaf, leaf.end);
      }
    }

    private void collect(Draft section, List<Draft> leaves) {
      if (!section.leaf()) {
        section.children.forEach(c -> collect(c, leaves));
      } else if (section.rank < rules.styles().size()) {
        leaves.add(section);
      }
    }

    private void number(List<Draft> level, @Nullable Section parent) {
      int position = 0;
      int plans = 0;
      for (Draft draft : level) {
        String own = draft.rank < 0 ? planId(plans++) : String.valueOf(++position);
        String id = parent == null ? own : parent.id() + "." + own;
        Section section = section(draft, id, parent);
        sections.add(section);
        number(draft.children, section);
      }
    }

    /** A … Z, then AA … */
    private static String planId(int index) {
      String last = String.valueOf((char) ('A' + index % 26));
      return index < 26 ? last : planId(index / 26 - 1) + last;
    }

    private Section section(Draft draft, String id, @Nullable Section parent) {
      boolean ordinal = draft.ordinalEnd > draft.start;
      int headingStart = draft.ordinalEnd;
      while (headingStart < draft.headingEnd && TextLines.isBlank(text.charAt(headingStart))) {
        headingStart++;
      }
      return new Section(
          id,
          ordinal ? text.substring(draft.start, draft.ordinalEnd) : null,
          parent == null ? 1 : parent.level() + 1,
          draft.heading,
          draft.span(),
          new TextSpan(headingStart, draft.headingEnd),
          parent == null ? null : parent.id(),
          rule(draft));
    }

    private String rule(Draft draft) {
      if (draft.rank < 0) {
        return "plan-title";
      }
      int styles = rules.styles().size();
      if (draft.rank < styles) {
        return rules.styles().get(draft.rank).id();
      }
      return draft.rank == styles
          ? Section.TABLE_ROW
          : draft.rank == styles + 1 ? "bullet" : "titled-paragraph";
    }
  }
}
