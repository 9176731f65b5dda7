package io.zhengmai.analysis;

import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Reads the {@link TaskTraits} of a store, task by task. */
final class TraitsReader {
  /** What makes two targets want the same. */
  private static final List<IRI> AIM =
      List.of(ZM.comparator, ZM.value, ZM.lowValue, ZM.highValue, ZM.unit, ZM.deadline);

  final Codes things = new Codes();
  final List<String> names = new ArrayList<>();
  final List<String> words = new ArrayList<>();
  final Numbers firstThing = new Numbers();
  final Numbers thingOfTask = new Numbers();
  final Numbers firstGoal = new Numbers();
  final List<TaskTraits.Goal> goals = new ArrayList<>();

  private final Graph graph;
  private final Map<Value, List<IRI>> targets = new HashMap<>();

  TraitsReader(Graph graph) {
    this.graph = graph;
    for (IRI target : graph.subjects(RDF.TYPE, ZM.Target)) {
      for (Value task : graph.values(target, ZM.task)) {
        targets.computeIfAbsent(task, t -> new ArrayList<>()).add(target);
      }
    }
  }

  /**
   * The next task.
   *
   * @param acted what it acts on
   */
  void add(IRI task, List<Value> acted) {
    words.add(TaskWords.of(graph, task));
    firstThing.add(thingOfTask.size());
    for (Value thing : acted) {
      int code = things.add(thing);
      if (code == names.size()) {
        names.add(name(thing));
      }
      thingOfTask.add(code);
    }
    firstGoal.add(goals.size());
    targets.getOrDefault(task, List.of()).forEach(target -> goals.add(goal(target)));
  }

  /** After the last task. */
  TaskTraits traits() {
    firstThing.add(thingOfTask.size());
    firstGoal.add(goals.size());
    return new TaskTraits(this);
  }

  private String name(Value thing) {
    return thing instanceof Resource resource
        ? graph.words(resource, SKOS.PREF_LABEL).orElse("")
        : thing.stringValue();
  }

  private TaskTraits.Goal goal(IRI target) {
    return new TaskTraits.Goal(
        graph.words(target, ZM.indicator).orElse(""),
        AIM.stream()
            .flatMap(property -> Stream.ofNullable(graph.value(target, property).orElse(null)))
            .map(Value::stringValue)
            .collect(Collectors.joining(" ")));
  }
}
