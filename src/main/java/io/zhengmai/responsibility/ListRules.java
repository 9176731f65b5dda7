package io.zhengmai.responsibility;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.zhengmai.claim.Role;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How lists say who does what; the form of {@code data/lexicon/responsibility.yaml}. */
record ListRules(
    List<WordRule> labels,
    List<WordRule> verbs,
    Words dividing,
    List<String> adverbs,
    List<String> introductions,
    String bareList,
    List<String> companions,
    Declaration declaration,
    Standing standing,
    List<DeadlinePattern> deadlines,
    List<String> beginnings,
    List<Example> examples,
    List<String> counterExamples) {

  static ListRules load(Library library) {
    return RuleFile.read(library, "lexicon/responsibility.yaml", ListRules.class);
  }

  /** What a label announces, or a verb says. */
  enum Meaning {
    @JsonProperty("lead")
    LEAD(Role.LEAD),
    @JsonProperty("cooperating")
    COOPERATING(Role.COOPERATING),
    @JsonProperty("responsible")
    RESPONSIBLE(Role.RESPONSIBLE),
    @JsonProperty("dividedDuty")
    DIVIDED_DUTY(Role.DIVIDED_DUTY),
    @JsonProperty("deadline")
    DEADLINE(null),
    @JsonProperty("person")
    PERSON(null),
    @JsonProperty("other")
    OTHER(null);

    private final @Nullable Role role;

    Meaning(@Nullable Role role) {
      this.role = role;
    }

    /** The role of the agencies it announces; null where it announces none. */
    @Nullable Role role() {
      return role;
    }
  }

  /** Words of one meaning. */
  record WordRule(String id, Meaning means, List<String> words) {}

  /** Words that share a rule. */
  record Words(String id, List<String> words) {}

  /** 列第一位者为牵头单位: a word of {@code first} and, after it, one of {@code lead}. */
  record Declaration(String id, List<String> first, List<String> lead) {}

  /** 以下均需…不再列出. */
  record Standing(String id, List<String> cues, List<String> openings, List<String> leadIns) {}

  /**
   * A time limit.
   *
   * @param pattern a regular expression with the named groups year, month, day, quarter, half
   * @param whole the words are kept as written, up to the end of the clause
   */
  record DeadlinePattern(String id, String pattern, boolean whole) {}

  /** A list and how it must be read. */
  record Example(String text, List<String> reads, @Nullable String deadline) {}
}
