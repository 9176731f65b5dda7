package io.zhengmai.web.targets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          20   | 95      | 0 20 40 60 80 100
          0.8  | 2       | 0 0.5 1 1.5 2
          3    | 5       | 0 1 2 3 4 5
          -4   | 25      | -10 0 10 20 30
          -4   | -1      | -4 -3 -2 -1 0
          0    | 0       | 0 0.2 0.4 0.6 0.8 1
          7    | 12      | 0 2.5 5 7.5 10 12.5
          0.01 | 0.06    | 0 0.02 0.04 0.06
          1    | 1200000 | 0 250000 500000 750000 1000000 1250000
          """)
  void holdsZeroAndRoundNumbers(double least, double most, String ticks) {
    Scale scale = Scale.of(least, most);
    assertThat(scale.ticks().stream().map(Scale.Tick::label).collect(Collectors.joining(" ")))
        .isEqualTo(ticks);
    assertThat(scale.from()).isLessThanOrEqualTo(least);
    assertThat(scale.to()).isGreaterThanOrEqualTo(most);
  }

  @Test
  void leavesRoomForWhatGoesBeyondAValue() {
    Scale scale = Scale.of(0, 100);
    assertThat(scale.at(0)).isEqualTo("5.00%");
    assertThat(scale.at(50)).isEqualTo("50.00%");
    assertThat(scale.at(100)).isEqualTo("95.00%");
  }
}
