package io.zhengmai.graph;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Any name makes an IRI, whatever characters a text holds. */
final class IriSegmentTest {
  @Test
  void everyCharacterMakesAnIri() {
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
      if (!surrogate) {
        String name = "国" + Character.toString(c) + "院";
        assertThat(Iris.standard().agency(name).stringValue()).contains("/agency/国");
      }
    }
  }

  @Test
  void theReplacementCharacterIsEncoded() {
    assertThat(IriSegment.of("国\uFFFD院")).isEqualTo("国%EF%BF%BD院");
  }
}
