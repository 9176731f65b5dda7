package io.zhengmai.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must hold of the outline of any text whatever. */
final class OutlineProperties {
  private OutlineProperties() {}

  /**
   * Checks that ids are unique, parents stand before their children and contain them, sections do
   * not overlap otherwise, headings stand in the text, and no word is lost: preamble, sections, the
   * words between plans and the tail together hold everything but white space.
   */
  static void check(CanonicalText text, Outline outline) {
    Map<String, Section> seen = new HashMap<>();
    Map<String, Integer> ends = new HashMap<>();
    int last = 0;
    for (Section section : outline.sections()) {
      TextSpan span = section.span();
      assertThat(seen).as("ids").doesNotContainKey(section.id());
      assertThat(span.start()).as("order at %s", section.id()).isGreaterThanOrEqualTo(last);
      assertThat(span.end()).isLessThanOrEqualTo(text.length());
      Section parent = section.parent() == null ? null : seen.get(section.parent());
      assertThat(parent == null).isEqualTo(section.parent() == null);
      if (parent != null) {
        assertThat(parent.span().contains(span)).as("%s in %s", section, parent).isTrue();
        assertThat(section.level()).isEqualTo(parent.level() + 1);
      }
      String above = section.parent() == null ? "" : section.parent();
      assertThat(span.start()).isGreaterThanOrEqualTo(ends.getOrDefault(above, 0));
      ends.put(above, span.end());
      assertThat(bare(text.quote(section.headingSpan()))).isEqualTo(bare(section.heading()));
      assertThat(outline.sectionAt(span.start())).isPresent();
      seen.put(section.id(), section);
      last = span.start();
    }
    covers(text, outline);
  }

  private static void covers(CanonicalText text, Outline outline) {
    List<TextSpan> parts = new ArrayList<>(outline.between());
    parts.add(outline.preamble());
    parts.add(outline.tail());
    outline.sections().stream().filter(s -> s.parent() == null).forEach(s -> parts.add(s.span()));
    boolean[] held = new boolean[text.length()];
    for (TextSpan part : parts) {
      for (int at = part.start(); at < part.end(); at++) {
        held[at] = true;
      }
    }
    Set<Integer> lost = new HashSet<>();
    for (int at = 0; at < held.length; at++) {
      if (!held[at] && !TextLines.isBlank(text.value().charAt(at))) {
        lost.add(at);
      }
    }
    assertThat(lost).as("offsets of words that belong to no part").isEmpty();
  }

  private static String bare(String words) {
    StringBuilder bare = new StringBuilder();
    words.chars().filter(c -> !TextLines.isBlank((char) c)).forEach(c -> bare.append((char) c));
    return bare.toString();
  }
}
