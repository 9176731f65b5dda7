package io.zhengmai.graph;

import static io.zhengmai.graph.DocumentModel.bool;
import static io.zhengmai.graph.DocumentModel.chinese;
import static io.zhengmai.graph.DocumentModel.decimal;
import static io.zhengmai.graph.DocumentModel.plain;
import static io.zhengmai.graph.DocumentModel.year;

import io.zhengmai.claim.Comparator;
import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.Task;
import io.zhengmai.vocabulary.ZM;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;

/** Writes the quantified goals, each beside the task whose words hold it. */
final class TargetWriter {
  private final DocumentModel document;

  TargetWriter(DocumentModel document) {
    this.document = document;
  }

  void write(DocumentClaims claims) {
    Map<String, List<Task>> tasks =
        claims.tasks().stream().collect(Collectors.groupingBy(Task::section));
    int number = 0;
    for (Target target : claims.targets()) {
      number++;
      IRI node = document.part("target", Integer.toString(number));
      target(node, target);
      for (Task task : tasks.getOrDefault(target.section(), List.of())) {
        if (task.span().contains(target.evidence().span())) {
          document.add(
              node, ZM.task, document.iris().task(document.iri(), task.section(), task.item()));
        }
      }
    }
  }

  private void target(IRI node, Target target) {
    document.claim(node, ZM.Target, target.evidence());
    document.add(node, ZM.inSection, document.iris().section(document.iri(), target.section()));
    document.add(node, ZM.indicator, chinese(target.indicator()));
    document.add(node, ZM.comparator, comparator(target.comparator()));
    document.add(node, ZM.aspirational, bool(target.aspirational()));
    if (target.high() == null) {
      document.add(node, ZM.value, decimal(target.low()));
    } else {
      document.add(node, ZM.lowValue, decimal(target.low()));
      document.add(node, ZM.highValue, decimal(target.high()));
    }
    if (target.unit() != null) {
      document.add(node, ZM.unit, plain(target.unit()));
    }
    if (target.deadline() != null) {
      document.add(node, ZM.deadline, year(target.deadline()));
    }
    if (target.baseline() != null) {
      document.add(node, ZM.baseline, year(target.baseline()));
    }
  }

  /** The concept of a comparator: {@code GROWTH_RATE_AT_LEAST} is {@code zm:growthRateAtLeast}. */
  static IRI comparator(Comparator comparator) {
    StringBuilder name = new StringBuilder();
    for (String word : comparator.name().split("_", -1)) {
      String lower = word.toLowerCase(Locale.ROOT);
      name.append(
          name.isEmpty()
              ? lower
              : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1));
    }
    return ZM.term(name.toString());
  }
}
