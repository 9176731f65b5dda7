package io.zhengmai.target;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhengmai.claim.Comparator;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What makes a number a goal; the form of {@code data/lexicon/targets.yaml}. */
record TargetRules(
    List<Unit> units,
    List<String> vague,
    List<Cue> cues,
    List<String> adverbs,
    List<Cue> bounds,
    List<Verb> verbs,
    List<String> ratios,
    List<String> rates,
    List<String> growthNames,
    List<String> procedures,
    List<String> notProcedures,
    List<WordGoal> wordGoals,
    List<String> notAfterWordGoals,
    List<String> measures,
    List<String> conditions,
    List<String> past,
    List<String> backgrounds,
    List<String> notBefore,
    List<String> notAfter,
    List<String> notNamed,
    List<String> sharesDo,
    List<String> thingsDo,
    List<String> objectMarkers,
    List<String> places,
    List<String> countsInWords,
    List<String> aspirational,
    Deadlines deadlines,
    List<String> joins,
    List<String> partitives,
    List<String> openings,
    List<String> subjectEnds,
    List<Example> examples,
    List<String> counterExamples) {

  static TargetRules load(Library library) {
    return RuleFile.read(library, "lexicon/targets.yaml", TargetRules.class);
  }

  /** What a unit counts or measures. */
  enum Kind {
    @JsonProperty("count")
    COUNT,
    @JsonProperty("money")
    MONEY,
    @JsonProperty("share")
    SHARE,
    @JsonProperty("points")
    POINTS,
    @JsonProperty("time")
    TIME,
    @JsonProperty("measure")
    MEASURE
  }

  /** Units of one kind. */
  record Unit(Kind kind, List<String> words) {}

  /**
   * Words before a number, or right after its unit, and how they bound it.
   *
   * @param single whether it bounds one number only, and none that follow; not where absent
   */
  record Cue(String id, String comparator, @Nullable Boolean single, List<String> words) {
    boolean isSingle() {
      return Boolean.TRUE.equals(single);
    }

    Comparator meaning() {
      return comparatorOf(comparator);
    }
  }

  /** Verbs whose object may be counted. */
  record Verb(String id, String comparator, List<Kind> kinds, boolean listing, List<String> words) {
    Comparator meaning() {
      return comparatorOf(comparator);
    }
  }

  /** Words that hold their number: 全覆盖, 翻一番. */
  record WordGoal(
      String id,
      List<String> words,
      List<String> needs,
      String comparator,
      BigDecimal value,
      String unit) {
    Comparator meaning() {
      return comparatorOf(comparator);
    }
  }

  /** How a year is told that something is due by. */
  record Deadlines(
      List<String> before,
      List<String> notAfter,
      List<String> beforeDay,
      List<String> ofTasks,
      List<String> headings,
      List<String> baselines,
      List<String> thisYear,
      List<String> nextYear,
      List<String> notThisYear) {}

  /** A text and the goals that stand in it. */
  record Example(String text, List<String> reads) {}

  private static Comparator comparatorOf(String code) {
    for (Comparator comparator : Comparator.values()) {
      if (comparator.code().equals(code)) {
        return comparator;
      }
    }
    throw new IllegalArgumentException("targets.yaml: no comparator " + code);
  }
}
