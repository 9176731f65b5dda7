package io.zhengmai.query;

import io.zhengmai.format.ResultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads the query files of a folder and checks them against each other. */
final class QueryFolder {
  private static final Logger LOG = LoggerFactory.getLogger(QueryFolder.class);

  private final Path folder;
  private final Map<String, QueryFile> files = new TreeMap<>();
  private final Map<String, CannedQuery> queries = new TreeMap<>();
  private final List<QueryFileProblem> problems = new ArrayList<>();

  QueryFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads all files.
   *
   * @param others queries that those of the folder may take choices from
   * @return by name
   * @throws QueryFileException with all that is wrong
   */
  Map<String, CannedQuery> queries(Map<String, CannedQuery> others) {
    Map<String, Bilingual> columns = names(QueryCatalogue.COLUMNS);
    paths().forEach(path -> read(path, columns));
    if (problems.isEmpty()) {
      Map<String, CannedQuery> known = new TreeMap<>(others);
      known.putAll(queries);
      queries.replaceAll((name, query) -> query.choosingFrom(choiceQueries(query, known)));
    }
    if (!problems.isEmpty()) {
      throw new QueryFileException(problems);
    }
    tellWhatHasNoEffect();
    return queries;
  }

  /** In one line, however many files there are. */
  private void tellWhatHasNoEffect() {
    Set<String> keys = new TreeSet<>();
    List<String> paths = new ArrayList<>();
    for (QueryFile file : files.values()) {
      List<String> without = file.withoutEffect();
      keys.addAll(without);
      if (!without.isEmpty()) {
        paths.add(file.path());
      }
    }
    if (!paths.isEmpty()) {
      LOG.warn(
          "{}: 以下 grlc 键已读而不起作用 keys of grlc that are read and change nothing: {} ({})",
          folder,
          String.join(", ", keys),
          String.join(", ", paths));
    }
  }

  /** What to call columns that no query names. */
  Map<String, Bilingual> columns() {
    return NamesFile.read(folder.resolve(QueryCatalogue.COLUMNS));
  }

  /** What to call the topics of the folder. */
  Map<String, Bilingual> topics() {
    return NamesFile.read(folder.resolve(QueryCatalogue.TOPICS));
  }

  /** What people read for codes. */
  Map<String, Bilingual> words() {
    return NamesFile.read(folder.resolve(QueryCatalogue.WORDS));
  }

  private Map<String, Bilingual> names(String file) {
    try {
      return NamesFile.read(folder.resolve(file));
    } catch (QueryFileException e) {
      problems.addAll(e.problems());
      return Map.of();
    }
  }

  private void read(Path path, Map<String, Bilingual> columns) {
    String relative = folder.relativize(path).toString().replace('\\', '/');
    try {
      QueryFile file = new QueryFile(relative, Files.readString(path, StandardCharsets.UTF_8));
      CannedQuery query = file.query(columns);
      QueryFile same = files.putIfAbsent(query.name(), file);
      if (same == null) {
        queries.put(query.name(), query);
      } else {
        problem(relative, 1, "与此重名 the same name as " + same.path());
      }
    } catch (QueryFileException e) {
      problems.addAll(e.problems());
    } catch (IOException e) {
      problem(relative, 1, "无法按 UTF-8 读取 cannot be read as UTF-8: " + e);
    }
  }

  /** A query that lists choices must be there, and run as it is. */
  private Map<String, CannedQuery> choiceQueries(
      CannedQuery query, Map<String, CannedQuery> known) {
    Map<String, CannedQuery> found = new TreeMap<>();
    for (Parameter parameter : query.parameters()) {
      String from = parameter.choicesFrom();
      CannedQuery source = from == null ? null : known.get(from);
      if (source != null && lists(source)) {
        found.put(parameter.name(), source);
      } else if (from != null) {
        QueryFile file = Objects.requireNonNull(files.get(query.name()));
        problem(
            file.path(),
            file.lineOf(parameter),
            "choicesFrom 应为无必填参数的 SELECT 查询名"
                + " choicesFrom names a SELECT that needs no parameter, not "
                + from);
      }
    }
    return found;
  }

  private static boolean lists(CannedQuery source) {
    return source.kind() == ResultKind.BINDINGS
        && source.parameters().stream().noneMatch(p -> p.required() && p.defaults().isEmpty());
  }

  private void problem(String file, int line, String message) {
    problems.add(new QueryFileProblem(file, line, message));
  }

  private List<Path> paths() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().matches(".*\\.(rq|sparql)")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
