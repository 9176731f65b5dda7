package io.zhengmai.target;

import io.zhengmai.claim.Metadata;
import io.zhengmai.claim.Read;
import io.zhengmai.claim.Target;
import io.zhengmai.claim.UnresolvedSpan;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Reasons;
import io.zhengmai.structure.Outline;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the quantified goals of a document by the rules of {@code lexicon/targets.yaml}: numbers
 * are found in one scan, and each is judged by the words around it. Immutable, and safe for use by
 * several threads.
 */
public final class TargetReader {
  private final TargetRules rules;
  private final QuantityReader quantities;
  private final GoalReader goals;
  private final WordGoals wordGoals;
  private final IndicatorReader indicators;
  private final Doubts doubts;

  /** The targets found, and the numbers that look like a goal but could not be read. */
  public record Result(List<Target> targets, List<UnresolvedSpan> unresolved) {
    public Result {
      targets = List.copyOf(targets);
      unresolved = List.copyOf(unresolved);
    }
  }

  public TargetReader(Library library) {
    rules = TargetRules.load(library);
    quantities = new QuantityReader(rules);
    GoalWords words = new GoalWords(rules);
    goals = new GoalReader(rules, words);
    wordGoals = new WordGoals(rules);
    indicators = new IndicatorReader(rules);
    doubts = new Doubts(rules, Reasons.read(library), words);
  }

  /**
   * Reads a document.
   *
   * @param metadata gives the year that 年内 and 今年 mean
   */
  public Result read(SourceDocument document, Outline outline, Metadata metadata) {
    String text = document.text().value();
    DueYears years = new DueYears(text, outline, rules.deadlines(), ownYear(metadata));
    Backgrounds backgrounds = new Backgrounds(outline, rules.backgrounds());
    Targets targets = new Targets(rules, indicators, outline, years);
    new Sentences(text, outline)
        .forEach(
            sentence -> {
              if (!backgrounds.contains(sentence.offset(0))) {
                List<Quantity> numbers = quantities.read(sentence);
                targets.add(
                    sentence,
                    goals.read(sentence, numbers, targets.last(sentence)),
                    wordGoals.read(sentence));
                targets.doubt(sentence, doubts.find(sentence));
              }
            });
    return targets.result();
  }

  private static @Nullable Integer ownYear(Metadata metadata) {
    Read<LocalDate> issued = metadata.issuedOn();
    return issued == null ? null : issued.value().getYear();
  }
}
