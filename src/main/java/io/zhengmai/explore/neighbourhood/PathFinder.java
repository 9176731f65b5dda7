package io.zhengmai.explore.neighbourhood;

import io.zhengmai.vocabulary.ZM;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.OWL;
import org.eclipse.rdf4j.model.vocabulary.PROV;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * The shortest way between two things, whichever way the statements point: breadth first from both
 * ends, the smaller side next. What joins everything is no step: provenance, the document that a
 * claim was read from, the values of roles and the like. Among ways of one length the IRIs decide.
 */
public final class PathFinder {
  private static final Set<IRI> NO_STEP =
      Set.of(
          ZM.inDocument,
          ZM.hasSection,
          ZM.role,
          ZM.leadBasis,
          ZM.basis,
          ZM.titleBasis,
          ZM.comparator,
          ZM.relation,
          ZM.metadataValue,
          PROV.USED,
          PROV.WAS_ASSOCIATED_WITH,
          PROV.WAS_GENERATED_BY,
          PROV.WAS_DERIVED_FROM,
          DCTERMS.LICENSE,
          OWL.VERSIONIRI,
          RDFS.DOMAIN,
          RDFS.RANGE);

  private final Joins joins;
  private final Neighbourhood around;
  private final Bounds bounds;
  private final LongSupplier nanoseconds;

  /**
   * How far to look.
   *
   * @param steps of a way at most
   * @param things seen at most
   * @param statements of one thing at most, in each direction
   */
  public record Bounds(int steps, int things, int statements, Duration time) {
    public static final Bounds USUAL = new Bounds(8, 200_000, 20_000, Duration.ofSeconds(3));
  }

  public PathFinder(RepositoryConnection connection, Bounds bounds) {
    this(connection, bounds, System::nanoTime);
  }

  PathFinder(RepositoryConnection connection, Bounds bounds, LongSupplier nanoseconds) {
    this.joins = new Joins(connection);
    this.around = new Neighbourhood(connection);
    this.bounds = bounds;
    this.nanoseconds = nanoseconds;
  }

  /**
   * Looks for the shortest way.
   *
   * @param without predicates that are no steps either
   */
  public Path between(IRI from, IRI to, Set<IRI> without) {
    if (from.equals(to)) {
      return new Path(Path.Outcome.FOUND, List.of(around.neighbour(from)), List.of());
    }
    return new Search(from, to, without).run();
  }

  /** How a thing was come to. */
  private record Step(IRI thing, @Nullable Step before, @Nullable Statement by) {}

  /** All that one end has come to. */
  private static final class Side {
    private final Map<IRI, Step> seen = new HashMap<>();
    private List<Step> edge;

    /** Whether something had more joined to it than was looked at. */
    private boolean partly;

    Side(IRI start) {
      Step first = new Step(start, null, null);
      seen.put(start, first);
      edge = List.of(first);
    }
  }

  private record Meeting(Step ofFrom, Step ofTo) {}

  private final class Search {
    private final Side from;
    private final Side to;
    private final Set<IRI> without;
    private final long start = nanoseconds.getAsLong();
    private Path.@Nullable Outcome stopped;

    Search(IRI from, IRI to, Set<IRI> without) {
      this.from = new Side(from);
      this.to = new Side(to);
      this.without = new HashSet<>(NO_STEP);
      this.without.addAll(without);
    }

    Path run() {
      for (int steps = 0; steps < bounds.steps(); steps++) {
        boolean forward =
            to.edge.isEmpty() || (!from.edge.isEmpty() && from.edge.size() <= to.edge.size());
        Meeting meeting = forward ? widen(from, to, true) : widen(to, from, false);
        if (meeting != null) {
          return path(meeting);
        }
        if (stopped != null) {
          return nothing(stopped);
        }
        if (exhausted(from) || exhausted(to)) {
          return nothing(Path.Outcome.NOT_JOINED);
        }
      }
      return nothing(from.partly || to.partly ? Path.Outcome.TOO_MUCH : Path.Outcome.TOO_FAR);
    }

    private static boolean exhausted(Side side) {
      return side.edge.isEmpty() && !side.partly;
    }

    /**
     * One step from everything at the edge of a side; where it first meets the other is nearest.
     */
    private @Nullable Meeting widen(Side side, Side other, boolean forward) {
      List<Step> next = new ArrayList<>();
      for (Step step : side.edge) {
        for (Step further : steps(step, side)) {
          if (side.seen.putIfAbsent(further.thing(), further) == null) {
            next.add(further);
            Step met = other.seen.get(further.thing());
            if (met != null) {
              return forward ? new Meeting(further, met) : new Meeting(met, further);
            }
          }
        }
        if (nanoseconds.getAsLong() - start > bounds.time().toNanos()) {
          stopped = Path.Outcome.TOO_SLOW;
        } else if (from.seen.size() + to.seen.size() > bounds.things()) {
          stopped = Path.Outcome.TOO_MUCH;
        }
        if (stopped != null) {
          return null;
        }
      }
      side.edge = next;
      return null;
    }

    private List<Step> steps(Step at, Side side) {
      List<Step> steps = new ArrayList<>();
      for (boolean outgoing : List.of(true, false)) {
        boolean all =
            joins.each(
                at.thing(),
                null,
                outgoing,
                bounds.statements(),
                s -> {
                  if (!without.contains(s.getPredicate())) {
                    steps.add(new Step((IRI) Joins.other(s, outgoing), at, s));
                  }
                  return true;
                });
        side.partly |= !all;
      }
      steps.sort(
          Comparator.comparing((Step step) -> step.thing().stringValue())
              .thenComparing(
                  step -> step.by() == null ? "" : step.by().getPredicate().stringValue()));
      return steps;
    }

    private Path nothing(Path.Outcome why) {
      return new Path(why, List.of(), List.of());
    }

    private Path path(Meeting meeting) {
      Deque<IRI> things = new ArrayDeque<>();
      Deque<Path.Edge> edges = new ArrayDeque<>();
      things.add(meeting.ofFrom().thing());
      for (Step step = meeting.ofFrom(); step.before() != null; step = step.before()) {
        things.addFirst(step.before().thing());
        edges.addFirst(edge(step, step.before().thing()));
      }
      for (Step step = meeting.ofTo(); step.before() != null; step = step.before()) {
        things.addLast(step.before().thing());
        edges.addLast(edge(step, step.thing()));
      }
      return new Path(
          Path.Outcome.FOUND, things.stream().map(around::neighbour).toList(), List.copyOf(edges));
    }

    private Path.Edge edge(Step step, IRI start) {
      Statement by = step.by();
      if (by == null) {
        throw new IllegalStateException("a step without a statement");
      }
      return new Path.Edge(
          around.named(by.getSubject()),
          around.named(by.getPredicate()),
          around.named(by.getObject()),
          by.getSubject().equals(start));
    }
  }
}
