package io.zhengmai.mention;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A name whose beginning cannot be told is no mention, and is not forgotten. */
final class UnclearNamesTest {
  private static final String ENDING = "公共服务平台";

  @Test
  void wordsThatNothingDividesAreKeptAsUnresolved() {
    String text = "全县各乡镇街道村居社区干部群众共同使用新版便民" + ENDING + "。";
    MentionReader.Result result = Readings.read(text);
    assertThat(result.mentions()).noneMatch(m -> m.surface().endsWith(ENDING));
    assertThat(result.unresolved())
        .singleElement()
        .satisfies(u -> assertThat(u.evidence().span().end()).isEqualTo(text.length() - 1));
  }

  @Test
  void aNameBehindItsIntroducerIsResolved() {
    MentionReader.Result result = Readings.read("建设标准信息" + ENDING + "。");
    assertThat(result.mentions()).anyMatch(m -> m.surface().equals("标准信息" + ENDING));
    assertThat(result.unresolved()).isEmpty();
  }
}
