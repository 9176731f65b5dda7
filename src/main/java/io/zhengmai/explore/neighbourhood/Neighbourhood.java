package io.zhengmai.explore.neighbourhood;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.explore.Quotation;
import io.zhengmai.explore.Window;
import io.zhengmai.query.Labels;
import io.zhengmai.query.ThingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * The things around one thing. A connection serves one request; the caller closes it.
 *
 * <p>However many there are, no more than {@value #MOST_STATEMENTS} statements are looked at in a
 * direction, no more than {@value #MOST_COUNTED} things of a relation are counted, and of a list
 * only what comes before the end of the window is held.
 */
public final class Neighbourhood {
  /** Things of a relation that are counted one by one; where there are more, that is said. */
  public static final int MOST_COUNTED = 10_000;

  private static final int MOST_STATEMENTS = 200_000;
  private static final Comparator<Value> BY_IRI = Comparator.comparing(Value::stringValue);

  private final RepositoryConnection connection;
  private final Labels labels;
  private final Joins joins;

  public Neighbourhood(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
    this.joins = new Joins(connection);
  }

  /** A term with its label. */
  public Named named(Value value) {
    return new Named(value, labels.of(value));
  }

  /** The relations of a thing, the outgoing first, by predicate. */
  public List<Relation> relations(IRI thing) {
    List<Relation> relations = new ArrayList<>();
    for (boolean outgoing : List.of(true, false)) {
      Map<IRI, Tally> tallies = new TreeMap<>(BY_IRI);
      boolean all =
          joins.each(
              thing,
              null,
              outgoing,
              MOST_STATEMENTS,
              s ->
                  tallies
                      .computeIfAbsent(s.getPredicate(), p -> new Tally())
                      .add(Joins.other(s, outgoing)));
      tallies.forEach(
          (predicate, tally) ->
              relations.add(
                  new Relation(named(predicate), outgoing, tally.count(), tally.more || !all)));
    }
    return relations;
  }

  /**
   * The things that one relation joins to a thing, in the order of their IRIs.
   *
   * @param kind those of this kind alone; null for all
   * @return a page whose total counts to {@value #MOST_COUNTED}
   */
  public Page<Neighbour> others(
      IRI thing, IRI predicate, boolean outgoing, @Nullable ThingKind kind, Window window) {
    long end = (long) window.offset() + window.limit();
    TreeMap<String, Value> first = new TreeMap<>();
    Tally tally = new Tally();
    joins.each(
        thing,
        predicate,
        outgoing,
        MOST_STATEMENTS,
        s -> {
          Value other = Joins.other(s, outgoing);
          String iri = other.stringValue();
          boolean early = first.size() < end || iri.compareTo(first.lastKey()) < 0;
          if ((early || !tally.isFull()) && (kind == null || is((IRI) other, kind))) {
            tally.add(other);
            if (early) {
              first.put(iri, other);
            }
            if (first.size() > end) {
              first.pollLastEntry();
            }
          }
          return true;
        });
    List<Neighbour> shown =
        first.values().stream().skip(window.offset()).map(this::neighbour).toList();
    return new Page<>(shown, tally.count(), window);
  }

  /** A thing with its kind. */
  public Neighbour neighbour(Value thing) {
    Set<Value> types = new HashSet<>();
    try (var statements = connection.getStatements((Resource) thing, RDF.TYPE, null, false)) {
      statements.forEach(s -> types.add(s.getObject()));
    }
    return new Neighbour(
        named(thing),
        Stream.of(ThingKind.values())
            .filter(k -> k.classes().stream().anyMatch(types::contains))
            .findFirst()
            .orElse(null));
  }

  /** Whether the graph says anything of a thing. */
  public boolean knows(IRI thing) {
    return connection.hasStatement(thing, null, null, false)
        || connection.hasStatement(null, null, thing, false);
  }

  /** Whether the graph holds a statement. */
  public boolean holds(IRI subject, IRI predicate, IRI object) {
    return connection.hasStatement(subject, predicate, object, false);
  }

  /** The words behind an edge: of the claims that name both ends, or of an end that is a claim. */
  public List<Quotation> between(IRI from, IRI to) {
    return new EdgeWords(connection, labels).between(from, to);
  }

  private boolean is(IRI thing, ThingKind kind) {
    return kind.classes().stream()
        .anyMatch(type -> connection.hasStatement(thing, RDF.TYPE, type, false));
  }

  /** Counts things, each once, to a limit. */
  private static final class Tally {
    private final Set<Value> counted = new HashSet<>();
    private boolean more;

    /** Always true: the statements of other relations are still wanted. */
    boolean add(Value thing) {
      if (counted.size() < MOST_COUNTED) {
        counted.add(thing);
      } else if (!counted.contains(thing)) {
        more = true;
      }
      return true;
    }

    boolean isFull() {
      return counted.size() >= MOST_COUNTED;
    }

    long count() {
      return counted.size();
    }
  }
}
