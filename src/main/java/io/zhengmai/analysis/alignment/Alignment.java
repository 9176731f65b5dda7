package io.zhengmai.analysis.alignment;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Aligns the tasks of several documents.
 *
 * <p>Two tasks are as alike as their {@link Ground}s are, weighed; a ground of which neither has
 * anything does not count. The most alike pair is joined first. Groups are joined where they have
 * no document in common and their tasks are alike on the whole, so that a chain of half alike tasks
 * does not become one. The same tasks always give the same matches.
 *
 * <p>Each task is compared with those that share its rarest features, {@value #MOST_LOOKS} looks at
 * most, so that the work grows with the number of tasks and not with its square.
 */
public final class Alignment {
  /** Whole likeness from which on two tasks are about the same. */
  private static final double ALIKE = 0.3;

  private static final int MOST_LOOKS = 400;

  private final List<Traits> tasks;
  private final Likeness likeness;
  private final Indicators indicators;
  private final List<Weighed> ways;

  private record Pair(int one, int other, double likeness) {}

  private Alignment(List<Traits> tasks) {
    this.tasks = List.copyOf(tasks);
    Weighed words = new Weighed(tasks.stream().map(t -> Pairs.of(t.words())).toList());
    Weighed things = new Weighed(tasks.stream().map(Traits::things).toList());
    Weighed lines = new Weighed(tasks.stream().map(Traits::lines).toList());
    this.indicators = new Indicators(tasks);
    this.likeness = new Likeness(words, things, lines, indicators);
    Weighed byIndicator = new Weighed(tasks.stream().map(Traits::indicators).toList());
    this.ways = List.of(words, things, byIndicator);
  }

  /** Every task in one match, in the order of their first tasks. */
  public static List<Match> of(List<Traits> tasks) {
    return new Alignment(tasks).matches();
  }

  private List<Match> matches() {
    Groups groups = new Groups(tasks.size());
    for (Pair pair : pairs()) {
      List<Integer> left = groups.of(pair.one());
      List<Integer> right = groups.of(pair.other());
      if (haveNoDocumentInCommon(left, right) && mean(left, right) >= ALIKE) {
        groups.join(pair.one(), pair.other());
      }
    }
    Reasons reasons = new Reasons(tasks, indicators);
    return groups.all().stream()
        .map(members -> reasons.match(members, members.size() == 1 ? 1 : mean(members, members)))
        .toList();
  }

  /** The most alike first. */
  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    BitSet seen = new BitSet(tasks.size());
    for (int task = 0; task < tasks.size(); task++) {
      seen.clear();
      for (Weighed way : ways) {
        look(task, way, seen);
      }
      int one = task;
      seen.stream()
          .mapToObj(
              other ->
                  new Pair(Math.min(one, other), Math.max(one, other), likeness.of(one, other)))
          .filter(pair -> pair.likeness() >= ALIKE && likeness.isCarried(pair.one(), pair.other()))
          .forEach(pairs::add);
    }
    pairs.sort(
        Comparator.comparingDouble((Pair pair) -> -pair.likeness())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other));
    return pairs;
  }

  private void look(int task, Weighed way, BitSet seen) {
    int looks = 0;
    for (List<Integer> holders : way.neighbours(task)) {
      for (int other : holders) {
        if (tasks.get(other).document() != tasks.get(task).document()) {
          seen.set(other);
          if (++looks == MOST_LOOKS) {
            return;
          }
        }
      }
    }
  }

  private boolean haveNoDocumentInCommon(List<Integer> left, List<Integer> right) {
    return left.stream()
        .noneMatch(
            one ->
                right.stream().anyMatch(r -> tasks.get(r).document() == tasks.get(one).document()));
  }

  /** Of all pairs of two different tasks, one of each group. */
  private double mean(List<Integer> left, List<Integer> right) {
    return left.stream()
        .flatMapToDouble(
            one ->
                right.stream()
                    .filter(other -> !other.equals(one))
                    .mapToDouble(other -> likeness.of(one, other)))
        .average()
        .orElse(0);
  }

  /** Groups of tasks that grow together. */
  private static final class Groups {
    private final List<List<Integer>> groupOf;

    Groups(int size) {
      this.groupOf = new ArrayList<>(IntStream.range(0, size).mapToObj(List::of).toList());
    }

    List<Integer> of(int task) {
      return groupOf.get(task);
    }

    void join(int one, int other) {
      List<Integer> joined = new ArrayList<>(of(one));
      joined.addAll(of(other));
      joined.sort(Comparator.naturalOrder());
      joined.forEach(task -> groupOf.set(task, joined));
    }

    List<List<Integer>> all() {
      return IntStream.range(0, groupOf.size())
          .filter(task -> groupOf.get(task).get(0) == task)
          .mapToObj(groupOf::get)
          .toList();
    }
  }
}
