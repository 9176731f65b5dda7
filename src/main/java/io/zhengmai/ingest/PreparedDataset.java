package io.zhengmai.ingest;

import io.zhengmai.store.Store;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Predicate;
import org.eclipse.rdf4j.common.transaction.IsolationLevels;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.helpers.BasicParserSettings;

/**
 * The dataset of what comes with the program: ontology, reference data and bundled documents. The
 * build reads and validates them once and keeps the statements in the jar, so that a start need
 * not. It is what {@link Ingestion} makes of the same files.
 */
public final class PreparedDataset {
  private static final String FILE = "/zhengmai/dataset.brf";

  private PreparedDataset() {}

  /** Whether the build has prepared it; classes that no build made run without. */
  public static boolean exists() {
    return PreparedDataset.class.getResource(FILE) != null;
  }

  /** Adds the graphs whose names are wanted to an empty store, in one transaction. */
  public static void addTo(Store store, Predicate<IRI> wanted) {
    try (InputStream in = PreparedDataset.class.getResourceAsStream(FILE);
        RepositoryConnection connection = store.connect()) {
      if (in == null) {
        throw new IOException("the build left no " + FILE);
      }
      connection.begin(IsolationLevels.NONE);
      // The store's own values need no copy, and what the build wrote needs no second look.
      RDFParser parser = Rio.createParser(RDFFormat.BINARY, connection.getValueFactory());
      parser.set(BasicParserSettings.VERIFY_URI_SYNTAX, false);
      parser.set(BasicParserSettings.VERIFY_DATATYPE_VALUES, false);
      parser.setRDFHandler(
          new AbstractRDFHandler() {
            @Override
            public void handleStatement(Statement statement) {
              if (statement.getContext() instanceof IRI graph && wanted.test(graph)) {
                connection.add(statement);
              }
            }
          });
      parser.parse(new BufferedInputStream(in), "");
      connection.commit();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
