package io.zhengmai.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * All canned queries: the {@code .rq} files of a folder and its sub-folders.
 *
 * <p>A file that cannot be read, whose header says something unknown or whose query does not parse
 * stops the loading: a query is good, or the program does not start.
 */
public final class QueryCatalogue {
  private static final String BUNDLE = "/zhengmai/queries/";
  private static final String COLUMNS = "columns.yaml";

  private final Map<String, CannedQuery> queries;

  private QueryCatalogue(Map<String, CannedQuery> queries) {
    this.queries = queries;
  }

  /**
   * The queries that come with the program.
   *
   * @throws QueryFileException naming the file and line of the first that is wrong
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
   * @throws QueryFileException naming the file and line of the first that is wrong
   * @throws UncheckedIOException if the folder cannot be read
   */
  public static QueryCatalogue folder(Path folder) {
    Map<String, Bilingual> columns = ColumnNames.read(folder.resolve(COLUMNS));
    Map<String, CannedQuery> queries = new TreeMap<>();
    for (Path file : files(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      CannedQuery query = new QueryFile(path, read(file)).query(columns);
      CannedQuery same = queries.put(query.name(), query);
      if (same != null) {
        throw new QueryFileException(path, 1, "there is a query of this name in " + same.topic());
      }
    }
    return new QueryCatalogue(queries);
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

  private static List<Path> files(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(f -> f.toString().endsWith(".rq")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
