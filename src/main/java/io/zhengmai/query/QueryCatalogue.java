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

  private final Map<String, CannedQuery> queries;

  private QueryCatalogue(Map<String, CannedQuery> queries) {
    this.queries = queries;
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
   * not say it.
   *
   * @throws QueryFileException with file and line of all that is wrong
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public static QueryCatalogue folder(Path folder) {
    return new QueryCatalogue(Map.of()).with(folder);
  }

  /**
   * These queries and those of a folder; of two that have the same name, that of the folder.
   *
   * @throws QueryFileException with file and line of all that is wrong
   * @throws java.io.UncheckedIOException if the folder cannot be read
   */
  public QueryCatalogue with(Path folder) {
    Map<String, CannedQuery> all = new TreeMap<>(queries);
    all.putAll(new QueryFolder(folder).queries(queries));
    return new QueryCatalogue(all);
  }

  /** All queries, by name. */
  public List<CannedQuery> list() {
    return List.copyOf(queries.values());
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
