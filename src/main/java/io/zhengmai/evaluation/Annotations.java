package io.zhengmai.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one annotated document, or of one document as the program read it: both have the same
 * JSON form, that of {@code extract --format json}.
 *
 * <p>Offsets count code points. A section is known by where it starts, never by its id: two
 * outlines may number the same section differently.
 */
final class Annotations {
  private final JsonNode document;
  private final Map<String, Integer> sectionStarts = new HashMap<>();

  Annotations(JsonNode document) {
    this.document = document;
    for (JsonNode section : document.path("sections")) {
      sectionStarts.put(section.path("id").asText(), section.path("start").asInt());
    }
  }

  JsonNode meta() {
    return document.path("meta");
  }

  /** A field's text; null where it is absent, null or empty. */
  static @Nullable String text(JsonNode node, String field) {
    String value = node.path(field).asText("");
    return value.isEmpty() || node.path(field).isNull() ? null : value;
  }

  record SectionRow(int start, String heading) {
    boolean matches(SectionRow other) {
      return near(start, other.start) && heading.equals(other.heading);
    }
  }

  List<SectionRow> sections() {
    return rows("sections")
        .map(s -> new SectionRow(s.path("start").asInt(), bare(s.path("heading").asText())))
        .toList();
  }

  record ResponsibilityRow(@Nullable Integer sectionStart, String agency, String role) {
    boolean matches(ResponsibilityRow other) {
      return near(sectionStart, other.sectionStart)
          && agency.equals(other.agency)
          && role.equals(other.role);
    }
  }

  /** What is implied by a standing statement elsewhere is left out. */
  List<ResponsibilityRow> responsibilities() {
    List<ResponsibilityRow> found = new ArrayList<>();
    for (JsonNode task : document.path("tasks")) {
      Integer start = sectionStarts.get(task.path("section").asText());
      for (JsonNode row : task.path("responsibility")) {
        if (!row.path("implied").asBoolean()) {
          String full = text(row, "full");
          String agency = full == null ? row.path("agency").asText() : full;
          found.add(new ResponsibilityRow(start, agency, row.path("role").asText()));
        }
      }
    }
    return found;
  }

  record IndustryRow(@Nullable Integer sectionStart, String industry) {
    boolean matches(IndustryRow other) {
      return near(sectionStart, other.sectionStart) && industry.equals(other.industry);
    }
  }

  /** An industry counts once for a task, however often the task names it. */
  List<IndustryRow> taskIndustries() {
    List<IndustryRow> found = new ArrayList<>();
    for (JsonNode task : document.path("tasks")) {
      Integer start = sectionStarts.get(task.path("section").asText());
      Set<String> names = new LinkedHashSet<>();
      task.path("industries").forEach(name -> names.add(name.asText()));
      names.forEach(name -> found.add(new IndustryRow(start, name)));
    }
    return found;
  }

  List<TargetRow> targets() {
    return rows("targets").map(TargetRow::of).toList();
  }

  /**
   * @param place where the section starts; the section's own name (preamble, tail) where it has
   *     none
   */
  record MentionRow(String type, Object place, Span span, @Nullable String canonical) {
    boolean matches(MentionRow other) {
      boolean samePlace =
          place.equals(other.place)
              || (place instanceof Integer a && other.place instanceof Integer b && near(a, b));
      return samePlace
          && (span.overlaps(other.span)
              || (canonical != null && canonical.equals(other.canonical)));
    }
  }

  List<MentionRow> mentions() {
    return rows("mentions")
        .map(
            m -> {
              String section = m.path("section").asText();
              Integer start = sectionStarts.get(section);
              return new MentionRow(
                  m.path("type").asText(),
                  start == null ? section : start,
                  Span.of(m),
                  text(m, "canonical"));
            })
        .toList();
  }

  /** Half-open; a row without offsets overlaps nothing. */
  record Span(int start, int end) {
    static Span of(JsonNode row) {
      return row.path("start").isInt()
          ? new Span(row.path("start").asInt(), row.path("end").asInt())
          : new Span(-1, -1);
    }

    boolean overlaps(Span other) {
      return start >= 0 && other.start >= 0 && start < other.end && other.start < end;
    }
  }

  private Stream<JsonNode> rows(String field) {
    List<JsonNode> nodes = new ArrayList<>();
    document.path(field).forEach(nodes::add);
    return nodes.stream();
  }

  /** A full stop or blank more or less does not make another heading. */
  private static String bare(String heading) {
    int start = 0;
    int end = heading.length();
    while (start < end && "。 　".indexOf(heading.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && "。 　".indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(start, end);
  }

  private static boolean near(@Nullable Integer a, @Nullable Integer b) {
    return a != null && b != null && Math.abs(a - b) <= 2;
  }
}
