package io.zhengmai.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Scores what was read against what was annotated.
 *
 * <p>Found means: sections start at the same place (two characters tolerance) with the same
 * heading; responsibilities have the same section, full agency name and role; targets overlap and
 * have the same value, and their comparator, unit and deadline are scored on the pairs found;
 * mentions have the same type and section and overlap, or have the same canonical name; industries
 * of tasks have the same section and name; metadata is compared field by field.
 */
public final class Evaluator {
  private static final String MENTION = "mention:";

  private final Map<String, Tally> tallies = new LinkedHashMap<>();
  private final TargetFields fields = new TargetFields();
  private final List<String> withoutOutput = new ArrayList<>();

  /**
   * Scores one document.
   *
   * @param name names the document in the lists of misses
   * @param output null where the program gave none: everything annotated is then missed
   */
  public void add(String name, JsonNode gold, @Nullable JsonNode output) {
    if (output == null) {
      withoutOutput.add(name);
    }
    Annotations wanted = new Annotations(gold);
    Annotations offered = new Annotations(output == null ? MissingNode.getInstance() : output);
    MetadataRows metadata = new MetadataRows(wanted.meta(), offered.meta());
    tally("meta").add(name, metadata.gold(), metadata.output(), Objects::equals);
    tally("sections")
        .add(name, wanted.sections(), offered.sections(), Annotations.SectionRow::matches);
    tally("responsibility")
        .add(
            name,
            wanted.responsibilities(),
            offered.responsibilities(),
            Annotations.ResponsibilityRow::matches);
    targets(name, wanted.targets(), offered.targets());
    mentions(name, wanted.mentions(), offered.mentions());
    tally("taskIndustry")
        .add(
            name,
            wanted.taskIndustries(),
            offered.taskIndustries(),
            Annotations.IndustryRow::matches);
  }

  /** The scores so far. */
  public EvaluationReport report() {
    List<EvaluationReport.Kind> kinds = new ArrayList<>();
    Score mentions = new Score(0, 0, 0);
    for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
      EvaluationReport.Kind kind = entry.getValue().kind(entry.getKey());
      kinds.add(kind);
      if (kind.name().startsWith(MENTION)) {
        mentions = mentions.plus(kind.score());
      }
    }
    kinds.add(new EvaluationReport.Kind("mentions (all)", mentions, List.of(), List.of()));
    return new EvaluationReport(kinds, fields.shares(), withoutOutput);
  }

  private void targets(String name, List<TargetRow> gold, List<TargetRow> output) {
    BiPredicate<TargetRow, TargetRow> same = TargetRow::matches;
    List<TargetRow> offered = new LinkedList<>(output);
    gold.stream().filter(TargetRow::measure).forEach(m -> Tally.takeFirst(offered, m, same));
    List<TargetRow> wanted = gold.stream().filter(t -> !t.measure()).toList();
    tally("targets").add(name, wanted, offered, same);
    List<TargetRow> left = new LinkedList<>(offered);
    for (TargetRow target : wanted) {
      TargetRow hit = Tally.takeFirst(left, target, same);
      if (hit != null) {
        fields.add(target, hit);
      }
    }
  }

  private void mentions(
      String name, List<Annotations.MentionRow> gold, List<Annotations.MentionRow> output) {
    Set<String> types = new LinkedHashSet<>();
    gold.forEach(m -> types.add(m.type()));
    output.forEach(m -> types.add(m.type()));
    for (String type : types) {
      tally(MENTION + type)
          .add(name, ofType(gold, type), ofType(output, type), Annotations.MentionRow::matches);
    }
  }

  private static List<Annotations.MentionRow> ofType(
      List<Annotations.MentionRow> rows, String type) {
    return rows.stream().filter(m -> m.type().equals(type)).toList();
  }

  private Tally tally(String kind) {
    return tallies.computeIfAbsent(kind, k -> new Tally());
  }
}
