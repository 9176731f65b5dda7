package io.zhengmai.export;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.Iris;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.query.PreparedQuery;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.ResultCap;
import io.zhengmai.vocabulary.ZM;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Writes the dataset, or what concerns some documents, regions or industries of it, in full.
 *
 * <p>As RDF it is named graphs: a document concerns an industry if one of its tasks acts on it. As
 * tables it is the rows of the canned queries {@link #TABLES}. A scope is the parameters of these
 * queries: {@code document, region, industry, narrower}, by the words of a request.
 */
public final class DatasetExport {
  /** The canned queries that are tables, in the order of an archive. */
  public static final List<String> TABLES =
      List.of("tasks", "responsibilities", "targets", "mentions");

  /** The table that is the network of agencies and tasks. */
  public static final String NETWORK = "responsibilities";

  private final QueryCatalogue catalogue;
  private final Iris iris;

  public DatasetExport(QueryCatalogue catalogue, Iris iris) {
    this.catalogue = catalogue;
    this.iris = iris;
  }

  /** The formats of RDF, those that name graphs first. */
  public static List<ResultFormat> rdfFormats() {
    return Stream.of(ResultKind.DATASET, ResultKind.GRAPH)
        .flatMap(kind -> ResultFormat.of(kind).stream())
        .distinct()
        .toList();
  }

  /**
   * The graphs of a scope in the order of their names; all of them where it names nothing.
   *
   * @param documentsOnly whether to leave out the ontology and the reference data, which are part
   *     of the whole dataset alone
   * @throws io.zhengmai.query.InvalidRequestException if anything is wrong with the scope
   */
  public List<IRI> graphs(
      Map<String, List<String>> scope, boolean documentsOnly, RepositoryConnection connection) {
    Map<String, List<Value>> wanted =
        prepare(TABLES.get(0), scope, connection).arguments().values();
    List<IRI> graphs = new ArrayList<>();
    try (var names = connection.getContextIDs()) {
      for (Resource name : names) {
        if (name instanceof IRI graph && isWanted(graph, wanted, documentsOnly, connection)) {
          graphs.add(graph);
        }
      }
    }
    graphs.sort(Comparator.comparing(IRI::stringValue));
    return graphs;
  }

  private boolean isWanted(
      IRI graph,
      Map<String, List<Value>> wanted,
      boolean documentsOnly,
      RepositoryConnection connection) {
    if (wanted.isEmpty()) {
      boolean ofTheProgram =
          graph.equals(iris.ontologyGraph()) || graph.equals(iris.referenceGraph());
      return !documentsOnly || !ofTheProgram;
    }
    try (var texts = connection.getStatements(null, ZM.text, null, false, graph)) {
      if (!texts.hasNext()) {
        return false;
      }
      Resource document = texts.next().getSubject();
      return has(wanted.get("document"), document::equals)
          && has(
              wanted.get("region"),
              region -> connection.hasStatement(document, ZM.region, region, false, graph))
          && has(
              wanted.get("industry"),
              industry -> connection.hasStatement(null, ZM.actsOn, industry, false, graph));
    }
  }

  private static boolean has(@Nullable List<Value> any, Predicate<Value> holds) {
    return any == null || any.stream().anyMatch(holds);
  }

  /**
   * Writes graphs one after the other, each in one order, so that the same graphs give the same
   * bytes. No more than one of them is held in memory, unless the format wants to know all of them
   * before it begins, as JSON-LD does.
   */
  public static void writeGraphs(
      List<IRI> graphs, ResultFormat format, RepositoryConnection connection, OutputStream out) {
    Iterator<List<Statement>> contents =
        graphs.stream()
            .map(
                graph -> {
                  try (var statements = connection.getStatements(null, null, null, false, graph)) {
                    return statements.stream().toList();
                  }
                })
            .iterator();
    SortedRdf.writeEach(contents, format.rdf(), out);
  }

  /**
   * A table with the rows of a scope.
   *
   * @throws io.zhengmai.query.InvalidRequestException if anything is wrong with the scope
   */
  public PreparedQuery prepare(
      String table, Map<String, List<String>> scope, RepositoryConnection connection) {
    return catalogue.get(table).prepare(scope, connection);
  }

  /**
   * Writes all tables as CSV into a ZIP archive.
   *
   * @param bom whether each starts with a byte order mark
   * @throws io.zhengmai.query.InvalidRequestException if anything is wrong with the scope
   */
  public void writeTables(
      Map<String, List<String>> scope,
      boolean bom,
      RepositoryConnection connection,
      OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (String table : TABLES) {
      PreparedQuery prepared = prepare(table, scope, connection);
      ZipEntry entry = new ZipEntry(table + ".csv");
      // The same rows give the same bytes.
      entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
      zip.putNextEntry(entry);
      OutputStream open =
          new FilterOutputStream(zip) {
            @Override
            public void write(byte[] bytes, int offset, int length) throws IOException {
              zip.write(bytes, offset, length);
            }

            @Override
            public void close() {}
          };
      QueryAnswer.write(prepared, ResultFormat.CSV, bom, ResultCap.NONE, open);
      zip.closeEntry();
    }
    zip.finish();
    zip.flush();
  }
}
