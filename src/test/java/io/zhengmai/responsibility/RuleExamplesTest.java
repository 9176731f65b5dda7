package io.zhengmai.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.claim.Task;
import io.zhengmai.lexicon.Library;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example that the rule file gives is read as it says there. */
class RuleExamplesTest {
  private static final ListRules RULES = ListRules.load(Library.bundled());

  static Stream<ListRules.Example> examples() {
    return RULES.examples().stream();
  }

  static Stream<String> counterExamples() {
    return RULES.counterExamples().stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsAnExample(ListRules.Example example) {
    List<Task> tasks = read(example.text()).tasks();
    assertThat(tasks).hasSize(1);
    assertThat(tasks.get(0).responsibilities().stream().map(Texts::row)).isEqualTo(example.reads());
    assertThat(tasks.get(0).deadline()).isEqualTo(example.deadline());
  }

  @ParameterizedTest
  @MethodSource("counterExamples")
  void findsNoListInACounterExample(String text) {
    TaskReader.Result result = read(text);
    assertThat(result.tasks()).allSatisfy(t -> assertThat(t.responsibilities()).isEmpty());
    assertThat(result.unresolved()).isEmpty();
  }

  @Test
  void everyRuleHasWordsAndAnIdOfItsOwn() {
    List<String> ids =
        Stream.concat(RULES.labels().stream(), RULES.verbs().stream())
            .map(ListRules.WordRule::id)
            .toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(RULES.labels()).allSatisfy(l -> assertThat(l.words().words()).isNotEmpty());
  }

  private static TaskReader.Result read(String text) {
    return Texts.READER.read(Texts.document(text), Texts.oneSection(text), Texts.issuedOn(null));
  }
}
