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
    WordList numberHeads,
    List<WordRule> verbs,
    Words dividing,
    WordList adverbs,
    WordList introductions,
    String bareList,
    Words companions,
    Declaration declaration,
    Standing standing,
    List<DeadlinePattern> deadlines,
    WordList deadlineSigns,
    WordList beginnings,
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
  record WordRule(String id, Meaning means, WordList words) {}

  /** Words that share a rule. */
  record Words(String id, WordList words) {}

  /**
   * 列第一位者为牵头单位，下同: a word of {@code first} and, after it, one of {@code lead}; those of {@code
   * below} may follow.
   */
  record Declaration(String id, WordList first, WordList lead, WordList below) {}

  /** 以下|均需|各市政府落实|不再列出: openings, leadIns and cues, with names between the last two. */
  record Standing(String id, WordList cues, WordList openings, WordList leadIns) {
    /** Whether a statement may begin with these words. */
    boolean opens(String words) {
      return openings.starts(words) || cues.starts(words);
    }

    /** Where the names begin in the first words of a statement. */
    int namesFrom(String words) {
      int opening = openings.startOf(words).length();
      for (int i = opening; i < words.length(); i++) {
        int length = leadIns.startOf(words, i).length();
        if (length > 0) {
          return i + length;
        }
      }
      return opening;
    }

    /** Where the names end in the last words of a statement: at its cue. */
    int namesTo(String words) {
      int end = 0;
      while (end < words.length() && cues.startOf(words, end).isEmpty()) {
        end++;
      }
      return end;
    }
  }

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
