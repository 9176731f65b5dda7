package io.zhengmai.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengmai.web.answer.IriPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IriPathTest {
  @ParameterizedTest
  @CsvSource({
    "agency/%E6%B2%B3%E5%8C%97, agency/河北",
    "agency/河北, agency/河北",
    "x/%28a%29, x/(a)",
    "x/a%2Fb, x/a%2Fb",
    "x/a%20b, x/a%20b",
    "x/%e3%80%94, x/〔",
    "x/%2f, x/%2F"
  })
  void decodesWhatAnIriMayHold(String path, String iri) {
    assertThat(IriPath.iri(path)).isEqualTo(iri);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x/%", "x/%E", "x/%zz", "x/%FF"})
  void refusesBrokenEncoding(String path) {
    assertThatThrownBy(() -> IriPath.iri(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void encodesWhatAUriMayNotHold() {
    assertThat(IriPath.uri("agency/河 北〔1〕"))
        .isEqualTo("agency/%E6%B2%B3 %E5%8C%97%E3%80%941%E3%80%95");
  }

  @ParameterizedTest
  @CsvSource({
    "/id/a?b=c, /id/a?b=c",
    "'/x?q={ \"a\" }', /x?q=%7B%20%22a%22%20%7D",
    "/\u00e6\u00b2\u00b3, /%E6%B2%B3"
  })
  void aRawTargetIsEncodedByteByByte(String raw, String encoded) {
    assertThat(RawIriRequests.encoded(raw)).isEqualTo(encoded);
  }
}
