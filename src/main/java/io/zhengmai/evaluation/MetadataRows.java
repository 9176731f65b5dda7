package io.zhengmai.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document's metadata, field by field.
 *
 * <p>An annotation may know several right titles and numbers (as printed, as corrected); any of
 * them will do.
 */
record MetadataRows(JsonNode goldMeta, JsonNode outputMeta) {
  record Row(String field, String value) {}

  List<Row> gold() {
    return rows(goldMeta, first(titles()), first(numbers()));
  }

  List<Row> output() {
    String title = Annotations.text(outputMeta, "title");
    String said = title == null ? Annotations.text(outputMeta, "titleInferred") : title;
    String number = Annotations.text(outputMeta, "docNumber");
    return rows(
        outputMeta,
        titles().contains(said) ? first(titles()) : said,
        numbers().contains(number) ? first(numbers()) : number);
  }

  private List<Row> rows(JsonNode meta, @Nullable String title, @Nullable String number) {
    List<Row> rows = new ArrayList<>();
    add(rows, "title", title);
    add(rows, "docNumber", number);
    for (String field : List.of("issuer", "regionCode", "issuedOn")) {
      add(rows, field, Annotations.text(meta, field));
    }
    for (JsonNode basis : meta.path("basedOn")) {
      String cited = Annotations.text(basis, "docNumber");
      add(rows, "basedOn", cited == null ? Annotations.text(basis, "title") : cited);
    }
    return rows;
  }

  private List<String> titles() {
    return given("title", "titleInferred", "planTitle", "titleCorrected");
  }

  private List<String> numbers() {
    return given("docNumber", "docNumberCorrected");
  }

  private List<String> given(String... fields) {
    return Stream.of(fields)
        .flatMap(f -> Stream.ofNullable(Annotations.text(goldMeta, f)))
        .toList();
  }

  private static @Nullable String first(List<String> values) {
    return values.isEmpty() ? null : values.get(0);
  }

  private static void add(List<Row> rows, String field, @Nullable String value) {
    if (value != null) {
      rows.add(new Row(field, value));
    }
  }
}
