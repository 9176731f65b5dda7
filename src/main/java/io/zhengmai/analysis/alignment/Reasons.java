package io.zhengmai.analysis.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Says what the tasks of a match have in common. */
final class Reasons {
  /** As many as a reader takes in. */
  private static final int MOST = 5;

  private static final Comparator<String> LONGEST_FIRST =
      Comparator.comparingInt((String words) -> -words.length());

  private final List<Traits> tasks;
  private final Indicators indicators;
  private final Map<Integer, Integer> holdersOfThing = new HashMap<>();
  private final Map<Integer, Integer> holdersOfLine = new HashMap<>();

  Reasons(List<Traits> tasks, Indicators indicators) {
    this.tasks = tasks;
    this.indicators = indicators;
    for (Traits task : tasks) {
      task.things().forEach(thing -> holdersOfThing.merge(thing, 1, Integer::sum));
      task.lines().forEach(line -> holdersOfLine.merge(line, 1, Integer::sum));
    }
  }

  Match match(List<Integer> members, double likeness) {
    return new Match(
        members,
        likeness,
        words(members),
        shared(members, Traits::things, holdersOfThing),
        shared(members, Traits::lines, holdersOfLine),
        indicators(members));
  }

  private List<String> words(List<Integer> members) {
    Set<String> found = new LinkedHashSet<>();
    each(members, (one, other) -> found.addAll(Pairs.common(one.words(), other.words())));
    List<String> longest = new ArrayList<>();
    for (String words : found.stream().sorted(LONGEST_FIRST).toList()) {
      if (longest.stream().noneMatch(longer -> longer.contains(words))) {
        longest.add(words);
      }
    }
    return longest.stream().limit(MOST).toList();
  }

  private List<String> indicators(List<Integer> members) {
    Set<String> found = new LinkedHashSet<>();
    each(
        members,
        (one, other) ->
            one.indicators().stream()
                .filter(
                    left ->
                        other.indicators().stream()
                            .anyMatch(
                                right ->
                                    indicators.likeness(left, right) >= Ground.INDICATORS.enough()))
                .forEach(found::add));
    return found.stream().limit(MOST).toList();
  }

  private List<Integer> shared(
      List<Integer> members, Function<Traits, Set<Integer>> of, Map<Integer, Integer> holders) {
    Map<Integer, Integer> counts = new HashMap<>();
    members.forEach(
        member -> of.apply(tasks.get(member)).forEach(code -> counts.merge(code, 1, Integer::sum)));
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() > 1)
        .map(Map.Entry::getKey)
        .sorted(
            Comparator.comparing((Integer code) -> holders.getOrDefault(code, 0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private interface Both {
    void accept(Traits one, Traits other);
  }

  private void each(List<Integer> members, Both both) {
    for (int i = 0; i < members.size(); i++) {
      for (int j = i + 1; j < members.size(); j++) {
        both.accept(tasks.get(members.get(i)), tasks.get(members.get(j)));
      }
    }
  }
}
