package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The sections of a document in order of appearance, with what precedes and follows them.
 *
 * @param preamble from the start of the text to the first section
 * @param tail after the last section (signature, 各地要结合实际…); empty at the end of the text where
 *     there is none
 */
public record Outline(List<Section> sections, TextSpan preamble, TextSpan tail) {
  /** The section id given to what stands before the first section. */
  public static final String PREAMBLE = "preamble";

  /** The section id given to what stands after the last section. */
  public static final String TAIL = "tail";

  public Outline {
    sections = List.copyOf(sections);
  }

  public Optional<Section> find(String id) {
    return sections.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /** Sections without sub-sections, in order. */
  public List<Section> leaves() {
    Set<String> parents = new HashSet<>();
    for (Section section : sections) {
      if (section.parent() != null) {
        parents.add(section.parent());
      }
    }
    return sections.stream().filter(s -> !parents.contains(s.id())).toList();
  }

  /** The innermost section at an offset; empty in the preamble, the tail and between sections. */
  public Optional<Section> sectionAt(int offset) {
    Section innermost = null;
    for (Section section : sections) {
      if (section.span().start() > offset) {
        break;
      }
      if (section.span().contains(offset)) {
        innermost = section;
      }
    }
    return Optional.ofNullable(innermost);
  }

  /** The id of the innermost section at an offset, {@link #PREAMBLE} or {@link #TAIL}. */
  public String placeOf(int offset) {
    return sectionAt(offset).map(Section::id).orElse(offset < preamble.end() ? PREAMBLE : TAIL);
  }
}
