package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HierarchyTest {
  /** 0 > 1 > 2 > 3, and 4 by itself. */
  private final Hierarchy scheme = new Hierarchy(new int[] {-1, 0, 1, 2, -1});

  @Test
  void rollsUpToALevelAndLeavesWhatIsWider() {
    assertThat(scheme.rollUp(2, Codes.NONE)).containsExactly(0, 1, 1, 1, 4);
  }

  @Test
  void whatLiesOutsideCountsForNothing() {
    assertThat(scheme.rollUp(3, 1)).containsExactly(-1, 1, 2, 2, -1);
  }

  @Test
  void holdsTheConceptAndAllThatIsNarrower() {
    assertThat(scheme.within(1).stream()).containsExactly(1, 2, 3);
  }

  @Test
  void aCircleIsCut() {
    Hierarchy circle = new Hierarchy(new int[] {2, 0, 1});
    assertThat(circle.level(0) + circle.level(1) + circle.level(2)).isEqualTo(1 + 2 + 3);
  }
}
