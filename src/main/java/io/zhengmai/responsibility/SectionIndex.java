package io.zhengmai.responsibility;

import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the innermost section at an offset in logarithmic time. */
final class SectionIndex {
  private final List<Section> sections;
  private final int[] starts;
  private final Map<String, Section> byId = new HashMap<>();
  private final Outline outline;

  SectionIndex(Outline outline) {
    this.outline = outline;
    sections = outline.sections();
    starts = sections.stream().mapToInt(s -> s.span().start()).toArray();
    sections.forEach(s -> byId.put(s.id(), s));
  }

  @Nullable Section at(int offset) {
    Section section = sections.isEmpty() ? null : lastStartedBy(offset);
    while (section != null && !section.span().contains(offset)) {
      section = parent(section);
    }
    return section;
  }

  private @Nullable Section lastStartedBy(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    int index = found >= 0 ? found : -found - 2;
    while (index + 1 < starts.length && starts[index + 1] == offset) {
      index++;
    }
    return index < 0 ? null : sections.get(index);
  }

  @Nullable Section parent(Section section) {
    return section.parent() == null ? null : byId.get(section.parent());
  }

  /** The id of the innermost section, {@link Outline#PREAMBLE} or {@link Outline#TAIL}. */
  String placeOf(int offset) {
    Section section = at(offset);
    if (section != null) {
      return section.id();
    }
    return offset < outline.preamble().end() ? Outline.PREAMBLE : Outline.TAIL;
  }

  /** Whether the line break at an offset stands inside a paragraph. */
  boolean isWrap(int offset) {
    return outline.isWrap(offset);
  }

  /** The sections found by a rule, in order. */
  List<Section> withRule(String rule) {
    return sections.stream().filter(section -> section.rule().equals(rule)).toList();
  }

  /** Whether the innermost section at an offset was found by a rule. */
  boolean isWithin(int offset, String rule) {
    Section section = at(offset);
    return section != null && section.rule().equals(rule);
  }

  /** Whether a section begins in a range. */
  boolean startsIn(int from, int to) {
    return nextStart(from) < to;
  }

  /** Where the first section begins at or behind an offset; the highest number where none does. */
  int nextStart(int from) {
    int found = Arrays.binarySearch(starts, from);
    int index = found >= 0 ? found : -found - 1;
    return index < starts.length ? starts[index] : Integer.MAX_VALUE;
  }
}
