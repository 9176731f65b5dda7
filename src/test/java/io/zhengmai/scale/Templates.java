package io.zhengmai.scale;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an invented text is made of; the file says what stands in for each {@code {word}}. */
record Templates(
    String title,
    String number,
    String addressees,
    String opening,
    String goalsTitle,
    List<String> goals,
    List<String> chapters,
    List<String> headings,
    List<String> sentences,
    List<String> responsibilities,
    String closing,
    String signature,
    String date) {
  private static final String FILE = "/scale/templates.yaml";
  private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

  static Templates load() {
    try (InputStream in = Templates.class.getResourceAsStream(FILE)) {
      return new ObjectMapper(new YAMLFactory()).readValue(in, Templates.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }

  /**
   * A template with its blanks filled in.
   *
   * @throws IllegalArgumentException if a blank has no word
   */
  static String fill(String template, Map<String, String> words) {
    return BLANK
        .matcher(template)
        .replaceAll(blank -> Matcher.quoteReplacement(word(blank, words)));
  }

  private static String word(MatchResult blank, Map<String, String> words) {
    String word = words.get(blank.group(1));
    if (word == null) {
      throw new IllegalArgumentException("nothing to fill in for " + blank.group());
    }
    return word;
  }
}
