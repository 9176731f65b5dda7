package io.zhengmai.web.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import io.zhengmai.web.negotiation.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The words of a description in one language. A description has both in each text: on one line with
 * {@code ·} between them, or as paragraphs, first those in Chinese and then those in English.
 *
 * @param language of the reader
 */
record ApiWords(Language language) {
  private static final String BETWEEN = " · ";
  private static final String PARAGRAPH = "\n\n";

  /** The words; a list of values is left out, for the page has the values by themselves. */
  String of(JsonNode text) {
    List<String> paragraphs =
        Stream.of(text.asText().strip().split(PARAGRAPH))
            .filter(paragraph -> !paragraph.startsWith("- "))
            .toList();
    List<String> chosen = new ArrayList<>();
    List<String> unmarked = new ArrayList<>();
    for (String paragraph : paragraphs) {
      int between = paragraph.indexOf(BETWEEN);
      if (between < 0) {
        unmarked.add(paragraph);
      } else {
        chosen.add(
            language.choose(
                paragraph.substring(0, between), paragraph.substring(between + BETWEEN.length())));
      }
    }
    int half = unmarked.size() / 2;
    chosen.addAll(
        unmarked.size() % 2 == 1
            ? unmarked
            : language.choose("zh", "en").equals("zh")
                ? unmarked.subList(0, half)
                : unmarked.subList(half, unmarked.size()));
    return String.join(PARAGRAPH, chosen);
  }
}
