package io.zhengmai.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.lexicon.Library;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that the rule file gives is read as it says there. */
class RuleExamplesTest {
  private static final TargetRules RULES = TargetRules.load(Library.bundled());

  static Stream<TargetRules.Example> examples() {
    return RULES.examples().stream();
  }

  static Stream<String> counterExamples() {
    return RULES.counterExamples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAnExample(TargetRules.Example example) {
    assertThat(example.reads()).isNotEmpty();
    assertThat(Texts.read(example.text()).targets().stream().map(Texts::row))
        .isEqualTo(example.reads());
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void findsNoGoalInACounterExample(String text) {
    assertThat(Texts.read(text).targets()).isEmpty();
    assertThat(Texts.read(text).unresolved()).isEmpty();
  }

  @Test
  void everyRuleHasWordsAndAnIdOfItsOwn() {
    List<String> ids =
        Stream.of(
                RULES.cues().stream().map(TargetRules.Cue::id),
                RULES.bounds().stream().map(TargetRules.Cue::id),
                RULES.verbs().stream().map(TargetRules.Verb::id),
                RULES.wordGoals().stream().map(TargetRules.WordGoal::id))
            .flatMap(s -> s)
            .toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(RULES.cues()).allSatisfy(c -> assertThat(c.words()).isNotEmpty());
    assertThat(RULES.cues()).allSatisfy(c -> assertThat(c.meaning()).isNotNull());
    assertThat(RULES.verbs()).allSatisfy(v -> assertThat(v.meaning()).isNotNull());
  }

  @Test
  void aWordNeverMeansTwoCuesOrTwoVerbs() {
    assertThat(RULES.cues().stream().flatMap(c -> c.words().stream()).toList())
        .doesNotHaveDuplicates();
    assertThat(RULES.verbs().stream().flatMap(v -> v.words().stream()).toList())
        .doesNotHaveDuplicates();
  }
}
