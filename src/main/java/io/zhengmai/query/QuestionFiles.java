package io.zhengmai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads where canned queries are asked: on the first page, and on the pages of things. */
final class QuestionFiles {
  private static final String OF = "of";
  private static final String COLUMNS = "columns";
  private static final List<String> KEYS = List.of("title", "query", "with");
  private static final List<String> PANEL_KEYS = List.of("title", "query", "with", OF, COLUMNS);

  private final FileProblems problems;
  private final Map<String, CannedQuery> known;

  private QuestionFiles(FileProblems problems, Map<String, CannedQuery> known) {
    this.problems = problems;
    this.known = known;
  }

  /**
   * The questions of a file; none where it is missing.
   *
   * @param known the queries that may be asked
   * @throws QueryFileException with all that is wrong
   */
  static List<Question> questions(Path file, Map<String, CannedQuery> known) {
    List<Question> questions = new ArrayList<>();
    read(
        file,
        known,
        (files, name, value) -> {
          Question question = files.question(name, value, value.entries(KEYS));
          if (question != null) {
            questions.add(question);
          }
        });
    return questions;
  }

  /**
   * The panels of a file; none where it is missing.
   *
   * @param known the queries that may be asked
   * @throws QueryFileException with all that is wrong
   */
  static List<ThingPanel> panels(Path file, Map<String, CannedQuery> known) {
    List<ThingPanel> panels = new ArrayList<>();
    read(
        file,
        known,
        (files, code, own) -> {
          ThingKind kind = ThingKind.named(code).orElse(null);
          if (kind == null) {
            files.problems.add(own.line(), "没有类别 " + code, "there is no kind of things " + code);
          } else {
            own.entries().forEach((name, value) -> files.panel(kind, name, value, panels));
          }
        });
    return panels;
  }

  /** What becomes of an entry of a file. */
  private interface Entry {
    void read(QuestionFiles files, String name, HeaderValue value);
  }

  private static void read(Path file, Map<String, CannedQuery> known, Entry entry) {
    if (!Files.isRegularFile(file)) {
      return;
    }
    FileProblems problems = new FileProblems(String.valueOf(file.getFileName()));
    QuestionFiles files = new QuestionFiles(problems, known);
    try {
      HeaderValue.parse(Files.readString(file), problems)
          .ifPresent(
              root -> root.entries().forEach((name, value) -> entry.read(files, name, value)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    problems.stopIfAny();
  }

  private void panel(ThingKind kind, String name, HeaderValue value, List<ThingPanel> into) {
    Map<String, HeaderValue> entries = value.entries(PANEL_KEYS);
    Question question = question(name, value, entries);
    HeaderValue of = wanted(OF, value, entries);
    HeaderValue columns = wanted(COLUMNS, value, entries);
    String parameter = of == null ? null : of.text();
    if (question == null || of == null || parameter == null || columns == null) {
      return;
    }
    CannedQuery query = known.get(question.query());
    if (query == null) {
      return;
    }
    checkParameter(query, parameter, of.line());
    for (String column : columns.texts()) {
      if (query.columns().stream().noneMatch(c -> c.name().equals(column))) {
        problems.add(
            columns.line(),
            query.name() + " 没有列 " + column,
            query.name() + " has no column " + column);
      }
    }
    into.add(new ThingPanel(kind, parameter, columns.texts(), question));
  }

  private @Nullable Question question(
      String name, HeaderValue value, Map<String, HeaderValue> entries) {
    HeaderValue title = wanted("title", value, entries);
    HeaderValue asked = wanted("query", value, entries);
    Bilingual words = title == null ? null : title.words();
    String query = asked == null ? null : asked.text();
    if (asked == null || words == null || query == null) {
      return null;
    }
    CannedQuery canned = known.get(query);
    if (canned == null) {
      problems.add(asked.line(), "没有查询 " + query, "there is no query " + query);
      return null;
    }
    Map<String, List<String>> values = new LinkedHashMap<>();
    if (entries.containsKey("with")) {
      entries
          .get("with")
          .entries()
          .forEach(
              (parameter, given) -> {
                checkParameter(canned, parameter, given.line());
                values.put(parameter, given.texts());
              });
    }
    return new Question(name, words, query, values);
  }

  private void checkParameter(CannedQuery query, String parameter, int line) {
    if (query.parameter(parameter).isEmpty()) {
      problems.add(
          line,
          query.name() + " 没有参数 " + parameter,
          query.name() + " has no parameter " + parameter);
    }
  }

  private @Nullable HeaderValue wanted(
      String key, HeaderValue value, Map<String, HeaderValue> entries) {
    HeaderValue found = entries.get(key);
    if (found == null) {
      problems.add(value.line(), "缺少键 " + key, "the key " + key + " is missing");
    }
    return found;
  }
}
