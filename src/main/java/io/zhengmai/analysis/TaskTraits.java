package io.zhengmai.analysis;

import java.util.List;
import java.util.Locale;

/**
 * What tasks can be compared by beside their responsibilities, by the numbers of the table.
 *
 * <p>What task {@code t} acts on is from {@code firstThing[t]} to before {@code firstThing[t + 1]};
 * its targets likewise.
 */
final class TaskTraits {
  /** Industries, products and whatever else tasks act on. */
  final Codes things;

  /** What each thing is called in Chinese. */
  final List<String> names;

  /** The heading of each task, or the beginning of its words where its section holds several. */
  final List<String> words;

  final int[] firstThing;
  final int[] thingOfTask;
  final int[] firstGoal;
  final List<Goal> goals;

  /**
   * A target of a task.
   *
   * @param aim comparator, value, unit and year: equal where two targets want the same
   */
  record Goal(String indicator, String aim) {}

  TaskTraits(TraitsReader from) {
    this.things = from.things;
    this.names = List.copyOf(from.names);
    this.words = List.copyOf(from.words);
    this.firstThing = from.firstThing.toArray();
    this.thingOfTask = from.thingOfTask.toArray();
    this.firstGoal = from.firstGoal.toArray();
    this.goals = List.copyOf(from.goals);
  }

  List<Goal> goals(int task) {
    return goals.subList(firstGoal[task], firstGoal[task + 1]);
  }

  /**
   * Whether the words of a theme stand in a task's heading, in what it acts on or in its targets.
   */
  boolean speaksOf(int task, String theme) {
    if (contains(words.get(task), theme)) {
      return true;
    }
    for (int i = firstThing[task]; i < firstThing[task + 1]; i++) {
      if (contains(names.get(thingOfTask[i]), theme)) {
        return true;
      }
    }
    return goals(task).stream().anyMatch(goal -> contains(goal.indicator(), theme));
  }

  /** As the function {@code CONTAINS} of SPARQL on lower case. */
  private static boolean contains(String words, String theme) {
    return words.toLowerCase(Locale.ROOT).contains(theme);
  }
}
