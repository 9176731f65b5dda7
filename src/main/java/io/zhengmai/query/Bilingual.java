package io.zhengmai.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words for people, in Chinese and English. In YAML {@code {zh: …, en: …}}, or one string for both.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Bilingual(String zh, String en) {
  public Bilingual {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("words in both languages (zh and en) are wanted");
    }
  }

  /** The same words in both languages: a name, a code. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Bilingual same(String words) {
    return new Bilingual(words, words);
  }

  @JsonCreator(mode = JsonCreator.Mode.PROPERTIES)
  static Bilingual of(
      @JsonProperty("zh") @Nullable String zh, @JsonProperty("en") @Nullable String en) {
    if (zh == null || en == null) {
      throw new IllegalArgumentException("words in both languages (zh and en) are wanted");
    }
    return new Bilingual(zh, en);
  }

  /** English for an English locale, otherwise Chinese. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : zh;
  }
}
