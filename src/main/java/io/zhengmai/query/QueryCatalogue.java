package io.zhengmai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * All canned queries: the {@code .rq} and {@code .sparql} files of a folder and its sub-folders.
 *
 * <p>A file that cannot be read, whose header says something unknown or whose query does not parse
 * stops the loading: a query is good, or the program does not start.
 */
public final class QueryCatalogue {
  private static final String BUNDLE = "/zhengmai/queries/";
  static final String COLUMNS = "columns.yaml";
  static final String TOPICS = "topics.yaml";
  static final String WORDS = "words.yaml";
  private static final String QUESTIONS = "questions.yaml";
  private static final String PANELS = "panels.yaml";

  private final Map<String, CannedQuery> queries;
  private final Map<String, Bilingual> columns;
  private final Map<String, Bilingual> topics;
  private final Map<String, Bilingual> words;
  private final List<Question> questions;
  private final List<ThingPanel> panels;

  private QueryCatalogue(
      Map<String, CannedQuery> queries,
      Map<String, Bilingual> columns,
      Map<String, Bilingual> topics,
      Map<String, Bilingual> words,
      List<Question> questions,
      List<ThingPanel> panels) {
    this.queries = queries;
    this.columns = Map.copyOf(columns);
    this.topics = topics;
    this.words = Map.copyOf(words);
    this.questions = List.copyOf(questions);
    this.panels = List.copyOf(panels);
  }

  /**
   * The queries that come with the program.
   *
   * @throws QueryFileException with file and line of all that is wrong
   */
  public static QueryCatalogue bundled() {
    URL anchor = QueryCatalogue.class.getResource(BUNDLE + COLUMNS);
    if (anchor == null) {
      throw new IllegalStateException("the program holds no queries");
    }
    try {
      URI uri = anchor.toURI();
      if (!uri.getScheme().equals("jar")) {
        return folder(Path.of(uri).resolveSibling(""));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return folder(jar.getPath(BUNDLE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The queries of a folder. {@code columns.yaml} in it says what to call columns whose query does
   * not say it, {@code topics.yaml} what to call the sub-folders, {@code words.yaml} what to read
   * for codes, {@code questions.yaml} what people ask first, and {@code panels.yaml} what the pages
   * of things ask.
   *
   * @throws QueryFileException with file and line of all that is wrong
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static QueryCatalogue folder(Path folder) {
    return new QueryCatalogue(Map.of(), Map.of(), Map.of(), Map.of(), List.of(), List.of())
        .with(folder);
  }

  /**
   * These queries and those of a folder; of two that have the same name, that of the folder. Its
   * questions and panels come behind these.
   *
   * @throws QueryFileException with file and line of all that is wrong
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public QueryCatalogue with(Path folder) {
    QueryFolder added = new QueryFolder(folder);
    Map<String, CannedQuery> all = new TreeMap<>(queries);
    all.putAll(added.queries(queries));
    Map<String, Bilingual> called = new LinkedHashMap<>(columns);
    called.putAll(added.columns());
    Map<String, Bilingual> named = new LinkedHashMap<>(topics);
    named.putAll(added.topics());
    Map<String, Bilingual> read = new LinkedHashMap<>(words);
    read.putAll(added.words());
    List<Question> asked = new ArrayList<>(questions);
    asked.addAll(QuestionFiles.questions(folder.resolve(QUESTIONS), all));
    List<ThingPanel> shown = new ArrayList<>(panels);
    shown.addAll(QuestionFiles.panels(folder.resolve(PANELS), all));
    return new QueryCatalogue(all, called, named, read, asked, shown);
  }

  /** All queries, by name. */
  public List<CannedQuery> list() {
    return List.copyOf(queries.values());
  }

  /** All queries by what their topic is called, in the order of {@code topics.yaml}. */
  public Map<Bilingual, List<CannedQuery>> byTopic() {
    Map<String, Bilingual> names = new LinkedHashMap<>(topics);
    queries.values().forEach(q -> names.putIfAbsent(q.topic(), Bilingual.same(topicOf(q))));
    Map<Bilingual, List<CannedQuery>> byTopic = new LinkedHashMap<>();
    names.forEach(
        (topic, name) -> {
          List<CannedQuery> own =
              queries.values().stream().filter(q -> q.topic().equals(topic)).toList();
          if (!own.isEmpty()) {
            byTopic.put(name, own);
          }
        });
    return byTopic;
  }

  /** What to call columns, by name; a query's own header comes first. */
  public Map<String, Bilingual> columns() {
    return columns;
  }

  /** What people read where an answer holds a code, by code. */
  public Map<String, Bilingual> words() {
    return words;
  }

  /** What people ask first. */
  public List<Question> questions() {
    return questions;
  }

  /** What the pages of a kind of things show of its answers. */
  public List<ThingPanel> panels(ThingKind kind) {
    return panels.stream().filter(panel -> panel.kind() == kind).toList();
  }

  private static String topicOf(CannedQuery query) {
    return query.topic().isEmpty() ? "—" : query.topic();
  }

  public Optional<CannedQuery> find(String name) {
    return Optional.ofNullable(queries.get(name));
  }

  /**
   * The query of that name.
   *
   * @throws UnknownQueryException if there is none
   */
  public CannedQuery get(String name) {
    return find(name)
        .orElseThrow(() -> new UnknownQueryException(name, new ArrayList<>(queries.keySet())));
  }
}
