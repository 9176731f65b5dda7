package io.zhengmai.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A million, or ten, hostile characters are read; anything worse than linear would hang here. */
class GrowthTest {
  private static final int SIZE = 10_000_000;

  static Stream<String> hostile() {
    return Stream.of(
            "（", "）", "（牵头", "（牵头）", "责任单位：", "责任单位：。", "责任单位：省财政厅\n", "（责任单位：", "“（负责", "\t|责任单位")
        .map(unit -> unit.repeat(SIZE / 10 / unit.length()));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void readsRepeatedSigns(String text) {
    assertThat(
            Texts.READER.read(Texts.document(text), Texts.oneSection(text), Texts.issuedOn(null)))
        .isNotNull();
  }

  @ParameterizedTest
  @MethodSource("open")
  void findsNoListInTenMillionBrackets(String text) {
    TaskReader.Result result =
        Texts.READER.read(Texts.document(text), Texts.oneSection(text), Texts.issuedOn(null));
    assertThat(result.tasks()).allSatisfy(t -> assertThat(t.responsibilities()).isEmpty());
  }

  static Stream<String> open() {
    return Stream.of(
        "（".repeat(SIZE),
        "（".repeat(SIZE / 2) + "牵头" + "）".repeat(SIZE / 2),
        "（）".repeat(SIZE / 2));
  }
}
