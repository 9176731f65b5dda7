package io.zhengmai.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.lexicon.Library;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The examples and counter-examples that stand beside the rules hold. */
final class MentionRulesTest {
  private static final MentionRules RULES = MentionRules.read(Library.bundled());

  @TestFactory
  Stream<DynamicTest> heads() {
    return RULES.heads().stream()
        .map(
            head ->
                DynamicTest.dynamicTest(
                    head.id(),
                    () -> check(head.id(), head.kind(), head.examples(), head.counterExamples())));
  }

  @TestFactory
  Stream<DynamicTest> tails() {
    return RULES.tails().stream()
        .map(
            tail ->
                DynamicTest.dynamicTest(
                    tail.id(),
                    () -> check(tail.id(), tail.kind(), tail.examples(), tail.counterExamples())));
  }

  private static void check(
      String id, String kind, List<String> examples, List<String> counterExamples) {
    assertThat(examples).as("examples of " + id).isNotEmpty();
    assertThat(counterExamples).as("counter-examples of " + id).isNotEmpty();
    for (String example : examples) {
      int open = example.indexOf('⟦');
      String name = example.substring(open + 1, example.indexOf('⟧'));
      String text = example.replace("⟦", "").replace("⟧", "");
      assertThat(found(text, kind)).as(text).contains(open + " " + name);
    }
    for (String text : counterExamples) {
      assertThat(found(text, kind)).as(text).isEmpty();
    }
  }

  private static List<String> found(String text, String kind) {
    return Readings.read(text).mentions().stream()
        .filter(m -> m.kind().code().equals(kind))
        .map(m -> m.evidence().span().start() + " " + m.surface())
        .toList();
  }
}
