package io.zhengmai.store;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.zhengmai.validation.GraphValidator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreSpecTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          native:/tmp/x          | Not available yet: native:DIR
          lmdb:/tmp/x            | Not available yet: lmdb:DIR
          sparql:http://x/q      | Not available yet: sparql:QUERY_URL
          federation:/tmp/f.ttl  | Not available yet: federation:FILE
          native                 | given as native:DIR
          native:                | given as native:DIR
          memory:/tmp/x          | given as memory
          Memory                 | No such store: Memory
          oracle:x               | the forms are memory, native:DIR
          ''                     | No such store
          """)
  void whatCannotBeOpenedSaysWhy(String spec, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Store.open(spec, GraphValidator.bundled()))
        .withMessageContaining(reason);
  }
}
