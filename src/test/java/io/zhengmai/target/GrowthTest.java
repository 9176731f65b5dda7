package io.zhengmai.target;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Hundreds of thousands of hostile characters are read; anything worse than linear would hang here.
 */
class GrowthTest {
  private static final int SIZE = 300_000;

  static Stream<String> hostile() {
    return Stream.of(
            "9", "（", "“", "1个", "1、", "达到1%", "一", "年", "2020年", "到2020年底", "五", "建设", "1.", "翻一番",
            "（1个", "，", "\n1")
        .map(unit -> unit.repeat(SIZE / unit.length()));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void readsRepeatedSigns(String text) {
    assertThat(Texts.read(text)).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("empty")
  void findsNoGoalInTenMillionSigns(String text) {
    assertThat(Texts.read(text).targets()).isEmpty();
  }

  static Stream<String> empty() {
    return Stream.of("（".repeat(10_000_000), "8".repeat(10_000_000));
  }
}
