package io.zhengmai.analysis;

import io.zhengmai.analysis.alignment.Alignment;
import io.zhengmai.analysis.alignment.Match;
import io.zhengmai.analysis.alignment.Traits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.rdf4j.model.IRI;

/** Makes a {@link Comparison} of a table. */
final class Comparer {
  /** More tasks than this nobody reads side by side; the sides have equal shares of it. */
  static final int MOST_TASKS = 2000;

  private final ResponsibilityTable table;
  private final List<IRI> sides;

  /** The side of each document; {@link Codes#NONE} for none. */
  private final int[] sideOfDocument;

  private final int[] tasksOfSide;
  private final Numbers compared = new Numbers();

  private Comparer(ResponsibilityTable table, List<IRI> sides) {
    this.table = table;
    this.sides = sides;
    this.sideOfDocument = new int[table.documents.size()];
    this.tasksOfSide = new int[sides.size()];
    Arrays.setAll(sideOfDocument, this::side);
  }

  static Comparison of(ResponsibilityTable table, List<IRI> sides, Topic topic) {
    Comparer comparer = new Comparer(table, sides);
    new TopicTasks(table).each(topic, comparer::take);
    return comparer.comparison();
  }

  /** A document stands for itself, or for the narrowest region that was chosen and holds it. */
  private int side(int document) {
    int itself = sides.indexOf((IRI) table.documents.value(document));
    if (itself >= 0 || table.regionOfDocument[document] == Codes.NONE) {
      return itself;
    }
    int own = table.regionOfDocument[document];
    return IntStream.range(0, sides.size())
        .filter(
            side -> {
              int region = table.regions.find(sides.get(side));
              return region != Codes.NONE && table.regionScheme.isWithin(own, region);
            })
        .boxed()
        .max(
            Comparator.comparingInt(
                side -> table.regionScheme.level(table.regions.find(sides.get(side)))))
        .orElse(Codes.NONE);
  }

  private void take(int task) {
    int side = sideOfDocument[table.documentOfTask[task]];
    if (side != Codes.NONE && tasksOfSide[side]++ < MOST_TASKS / sides.size()) {
      compared.add(task);
    }
  }

  private Comparison comparison() {
    int[] tasks = compared.toArray();
    List<Match> matches = Alignment.of(Arrays.stream(tasks).mapToObj(this::traits).toList());
    record Placed(Comparison.Row row, int firstSide, int firstTask) {}
    List<Comparison.Row> rows =
        matches.stream()
            .map(
                match -> {
                  Comparison.Row row = row(match, tasks);
                  int first =
                      IntStream.range(0, sides.size())
                          .filter(side -> !row.tasks().get(side).isEmpty())
                          .findFirst()
                          .orElseThrow();
                  return new Placed(row, first, table.tasks.find(row.tasks().get(first).get(0)));
                })
            .sorted(
                Comparator.comparingInt((Placed placed) -> -placed.row().present())
                    .thenComparingInt(Placed::firstSide)
                    .thenComparingInt(Placed::firstTask))
            .map(Placed::row)
            .toList();
    return new Comparison(
        IntStream.range(0, sides.size())
            .mapToObj(
                side ->
                    new Comparison.Side(
                        sides.get(side),
                        tasksOfSide[side],
                        Math.min(tasksOfSide[side], MOST_TASKS / sides.size())))
            .toList(),
        rows);
  }

  private Traits traits(int task) {
    return new Traits(
        table.documentOfTask[task],
        table.traits.words.get(task),
        IntStream.range(table.traits.firstThing[task], table.traits.firstThing[task + 1])
            .mapToObj(i -> table.traits.thingOfTask[i])
            .collect(Collectors.toSet()),
        lines(task, false),
        table.traits.goals(task).stream().map(TaskTraits.Goal::indicator).distinct().toList());
  }

  private Set<Integer> lines(int task, boolean leadsOnly) {
    Set<Integer> lines = new LinkedHashSet<>();
    for (int part = table.firstPart[task]; part < table.firstPart[task + 1]; part++) {
      if (!leadsOnly || table.basisOfPart[part] != Codes.NONE) {
        for (int line : table.rowsOfAgency[RowKind.LINE.ordinal()][table.agencyOfPart[part]]) {
          lines.add(line);
        }
      }
    }
    return lines;
  }

  private Comparison.Row row(Match match, int[] tasks) {
    List<List<IRI>> bySide = new ArrayList<>();
    List<Set<Integer>> leads = new ArrayList<>();
    List<Set<TaskTraits.Goal>> goals = new ArrayList<>();
    for (int side = 0; side < sides.size(); side++) {
      List<IRI> here = new ArrayList<>();
      Set<Integer> leadsHere = new HashSet<>();
      Set<TaskTraits.Goal> goalsHere = new HashSet<>();
      for (int member : match.members()) {
        int task = tasks[member];
        if (sideOfDocument[table.documentOfTask[task]] == side) {
          here.add((IRI) table.tasks.value(task));
          leadsHere.addAll(lines(task, true));
          goalsHere.addAll(table.traits.goals(task));
        }
      }
      bySide.add(here);
      if (!here.isEmpty()) {
        leads.add(leadsHere);
        goals.add(goalsHere);
      }
    }
    Codes lineCodes = table.rows[RowKind.LINE.ordinal()];
    Set<Integer> common = new HashSet<>(leads.get(0));
    leads.forEach(common::retainAll);
    return new Comparison.Row(
        bySide,
        leads.size(),
        match.likeness(),
        match.words(),
        match.things().stream().map(table.traits.things::value).map(IRI.class::cast).toList(),
        match.lines().stream().map(lineCodes::value).toList(),
        match.indicators(),
        common.stream().map(lineCodes::value).collect(Collectors.toSet()),
        differ(leads),
        differ(goals));
  }

  private static boolean differ(List<? extends Set<?>> ofSides) {
    return new HashSet<>(ofSides).size() > 1;
  }
}
