package io.zhengmai.web.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeatTest {
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 9, 16, 100, 4321})
  void everyCountHasTheStepWhoseBoundsHoldIt(int largest) {
    Heat heat = new Heat(largest);
    List<Heat.Step> steps = heat.steps();
    for (int count = 1; count <= largest; count++) {
      int shown = count;
      assertThat(steps)
          .as("%d of %d", count, largest)
          .filteredOn(step -> step.from() <= shown && shown <= step.to())
          .extracting(Heat.Step::number)
          .containsExactly(heat.step(count));
    }
    assertThat(heat.step(0)).isZero();
  }
}
