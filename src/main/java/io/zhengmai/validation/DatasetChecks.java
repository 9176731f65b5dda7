package io.zhengmai.validation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Questions to a whole dataset whose answer must be empty: the queries of {@code ontology/checks}.
 * They see what one graph alone does not show: a thing that no graph describes, a term that the
 * ontology lacks, a statement that nothing in its document accounts for.
 */
public final class DatasetChecks {
  /** The files of {@code ontology/checks}; a jar cannot be asked for a folder's content. */
  static final List<String> NAMES =
      List.of(
          "claim-without-shortcut",
          "metadata-without-source",
          "outline-broken",
          "shortcut-without-claim",
          "thing-without-label",
          "unknown-term",
          "unreachable");

  private static final String FOLDER = "/zhengmai/ontology/checks/";

  /**
   * An answer that there should not be.
   *
   * @param check the name of the check
   * @param title what it looks for, Chinese and English, from the head of its file
   * @param row the answer, as {@code name=value} pairs
   */
  public record Finding(String check, String title, String row) {
    @Override
    public String toString() {
      return check + ": " + row + " — " + title;
    }
  }

  private DatasetChecks() {}

  /** Asks all questions; what comes back is sorted by check and row. */
  public static List<Finding> run(RepositoryConnection connection) {
    List<Finding> findings = new ArrayList<>();
    for (String name : NAMES) {
      String query = query(name);
      String title = title(query);
      try (var rows = connection.prepareTupleQuery(query).evaluate()) {
        rows.stream()
            .map(DatasetChecks::text)
            .sorted()
            .forEach(row -> findings.add(new Finding(name, title, row)));
      }
    }
    return findings;
  }

  private static String text(BindingSet row) {
    return row.getBindingNames().stream()
        .sorted()
        .map(name -> name + "=" + row.getValue(name).stringValue())
        .collect(Collectors.joining(" "));
  }

  /** The first two comment lines. */
  private static String title(String query) {
    return query
        .lines()
        .limit(2)
        .map(line -> line.replaceFirst("^#\\s*", ""))
        .collect(Collectors.joining(" "));
  }

  private static String query(String name) {
    try (InputStream in = DatasetChecks.class.getResourceAsStream(FOLDER + name + ".rq")) {
      if (in == null) {
        throw new IOException("the build left no " + FOLDER + name + ".rq");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
