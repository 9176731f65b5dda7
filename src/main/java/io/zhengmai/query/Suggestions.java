package io.zhengmai.query;

import io.zhengmai.query.RequestProblem.Candidate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Things whose label is like a name that was not found.
 *
 * <p>Likeness is the share of characters in common. All things of the kind are looked at, so this
 * is for messages and not for search.
 */
final class Suggestions {
  private static final double ALIKE = 0.5;
  private static final int MOST = 8;

  private final RepositoryConnection connection;

  Suggestions(RepositoryConnection connection) {
    this.connection = connection;
  }

  private record Scored(Candidate candidate, double score) {}

  List<Candidate> like(ThingKind kind, String words) {
    return things(kind).stream()
        .map(thing -> candidate(thing))
        .map(c -> new Scored(c, likeness(words, c.label())))
        .filter(s -> s.score() >= ALIKE)
        .sorted(
            Comparator.comparingDouble(Scored::score)
                .reversed()
                .thenComparing(s -> s.candidate().label()))
        .limit(MOST)
        .map(Scored::candidate)
        .toList();
  }

  Candidate candidate(IRI thing) {
    return new Candidate(thing, new Labels(connection).of((Resource) thing).zh());
  }

  private Set<IRI> things(ThingKind kind) {
    Set<IRI> things = new LinkedHashSet<>();
    for (IRI type : kind.classes()) {
      try (var statements = connection.getStatements(null, RDF.TYPE, type)) {
        for (Statement statement : statements) {
          if (statement.getSubject() instanceof IRI thing) {
            things.add(thing);
          }
        }
      }
    }
    return things;
  }

  /** The share of the characters of the shorter that the longer has too, less for length. */
  private static double likeness(String words, String label) {
    if (label.contains(words) || words.contains(label)) {
      return 1;
    }
    long common = words.codePoints().distinct().filter(c -> label.indexOf(c) >= 0).count();
    long size =
        Math.min(words.codePoints().distinct().count(), label.codePoints().distinct().count());
    return size == 0 ? 0 : (double) common / Math.max(size, 2);
  }
}
