package io.zhengmai.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.lexicon.Library;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every style of {@code lexicon/outline.yaml} reads its examples and refuses its counter-examples.
 */
final class OrdinalStylesTest {
  private static final OutlineRules RULES = OutlineRules.read(Library.of(Path.of("data")));

  @TestFactory
  List<DynamicTest> styles() {
    List<DynamicTest> tests = new ArrayList<>();
    for (int i = 0; i < RULES.styles().size(); i++) {
      int rank = i;
      OrdinalStyle style = RULES.styles().get(i);
      assertThat(style.examples()).as("examples of %s", style.id()).isNotEmpty();
      assertThat(style.counterExamples()).as("counter-examples of %s", style.id()).isNotEmpty();
      for (String example : style.examples()) {
        tests.add(
            DynamicTest.dynamicTest(
                style.id() + " reads " + example, () -> assertThat(rank(example)).isEqualTo(rank)));
      }
      for (String example : style.counterExamples()) {
        tests.add(
            DynamicTest.dynamicTest(
                style.id() + " refuses " + example,
                () -> assertThat(rank(example)).isNotEqualTo(rank)));
      }
    }
    return tests;
  }

  private static int rank(String text) {
    Ordinal ordinal = new OrdinalReader(text, RULES).numbered(0);
    return ordinal == null ? -1 : ordinal.rank();
  }
}
