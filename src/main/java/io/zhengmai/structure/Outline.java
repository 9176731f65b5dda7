package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The sections of a document in order of appearance, with what belongs to none of them. */
public final class Outline {
  /** The section id given to what stands before the first section. */
  public static final String PREAMBLE = "preamble";

  /** The section id given to what stands after the last section. */
  public static final String TAIL = "tail";

  private final List<Section> sections;
  private final TextSpan preamble;
  private final List<TextSpan> between;
  private final TextSpan tail;
  private final BitSet wraps;
  private final Map<String, Section> byId = new HashMap<>();

  /**
   * An outline.
   *
   * @param sections ordered by start; a parent before its children
   * @param preamble from the start of the text to the first section
   * @param between what closes a notice (its signature, its list of attachments) before a plan
   *     attached to it begins
   * @param tail after the last section (signature, 各地要结合实际…); empty at the end of the text where
   *     there is none
   * @param wraps the white space between the lines of a paragraph in a text from printed pages
   */
  public Outline(
      List<Section> sections,
      TextSpan preamble,
      List<TextSpan> between,
      TextSpan tail,
      BitSet wraps) {
    this.sections = List.copyOf(sections);
    this.preamble = preamble;
    this.between = List.copyOf(between);
    this.tail = tail;
    this.wraps = (BitSet) wraps.clone();
    sections.forEach(s -> byId.put(s.id(), s));
  }

  public Outline(List<Section> sections, TextSpan preamble, List<TextSpan> between, TextSpan tail) {
    this(sections, preamble, between, tail, new BitSet());
  }

  public Outline(List<Section> sections, TextSpan preamble, TextSpan tail) {
    this(sections, preamble, List.of(), tail);
  }

  public List<Section> sections() {
    return sections;
  }

  public TextSpan preamble() {
    return preamble;
  }

  public List<TextSpan> between() {
    return between;
  }

  public TextSpan tail() {
    return tail;
  }

  /**
   * Whether the line break at an offset stands inside a paragraph, as the edge of a page makes it.
   */
  public boolean isWrap(int offset) {
    return wraps.get(offset);
  }

  public Optional<Section> find(String id) {
    return Optional.ofNullable(byId.get(id));
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
    int low = 0;
    int high = sections.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sections.get(middle).span().start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    Section section = low == 0 ? null : sections.get(low - 1);
    while (section != null && !section.span().contains(offset)) {
      section = section.parent() == null ? null : byId.get(section.parent());
    }
    return Optional.ofNullable(section);
  }

  /** The id of the innermost section at an offset, {@link #PREAMBLE} or {@link #TAIL}. */
  public String placeOf(int offset) {
    return sectionAt(offset).map(Section::id).orElse(offset < preamble.end() ? PREAMBLE : TAIL);
  }
}
