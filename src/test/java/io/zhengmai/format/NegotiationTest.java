package io.zhengmai.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.impl.ListBindingSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NegotiationTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "text/csv | CSV",
        "TEXT/CSV; charset=utf-8 | CSV",
        "*/* | SPARQL_JSON",
        "application/json | SPARQL_JSON",
        "text/* | CSV",
        "text/csv;q=0.5, text/tab-separated-values;q=0.9 | TSV",
        "*/*, text/tab-separated-values | TSV",
        "*/*;q=0.9, text/csv;q=0.1 | SPARQL_JSON",
        "application/*;q=0, */* | CSV",
        "text/html, application/xml;q=0.9 | SPARQL_XML",
        "text/csv;q=nonsense, text/tab-separated-values | TSV",
      })
  void theHighestQualityWinsThenTheMoreSpecificRange(String accept, ResultFormat expected) {
    assertThat(Negotiation.choose(accept, ResultKind.BINDINGS)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({"text/html", "text/turtle", "text/csv;q=0", "nonsense"})
  void whatNoFormatSatisfiesIsRefused(String accept) {
    assertThat(Negotiation.choose(accept, ResultKind.BINDINGS)).isEmpty();
  }

  @Test
  void withoutAHeaderTheFirstFormatOfTheKindIsTaken() {
    assertThat(Negotiation.choose(null, ResultKind.GRAPH)).contains(ResultFormat.TURTLE);
    assertThat(Negotiation.choose(" ", ResultKind.DATASET)).contains(ResultFormat.TRIG);
  }

  @ParameterizedTest
  @EnumSource(ResultFormat.class)
  void everyFormatIsFoundByItsExtensionAndMediaTypeAndWrites(ResultFormat format) {
    ResultKind kind = Arrays.stream(ResultKind.values()).filter(format::holds).findFirst().get();
    assertThat(ResultFormat.named(format.extension(), kind)).contains(format);
    assertThat(ResultFormat.named(format.mediaType(), kind)).contains(format);
    if (kind == ResultKind.NETWORK) {
      return; // Written by the package network, which has tests of its own.
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (kind == ResultKind.BINDINGS) {
      var writer = format.bindingsWriter(out, Map.of());
      writer.startQueryResult(List.of("机构"));
      writer.handleSolution(new ListBindingSet(List.of("机构"), Values.literal("省工信厅")));
      writer.endQueryResult();
    } else {
      var writer = format.graphWriter(out);
      writer.startRDF();
      writer.handleStatement(
          Values.getValueFactory()
              .createStatement(Values.iri("urn:a"), Values.iri("urn:p#b"), Values.literal("省工信厅")));
      writer.endRDF();
    }
    assertThat(out.toByteArray()).isNotEmpty();
    if (format.contentType().contains("charset")) {
      assertThat(out.toString(StandardCharsets.UTF_8))
          .matches(text -> text.contains("省工信厅") || text.contains("\\u7701\\u5DE5"));
    }
  }

  @Test
  void aNameOfAnotherKindIsNoFormat() {
    assertThat(ResultFormat.named("ttl", ResultKind.BINDINGS)).isEqualTo(Optional.empty());
    assertThat(ResultFormat.named("json", ResultKind.GRAPH)).contains(ResultFormat.JSON_LD);
  }
}
