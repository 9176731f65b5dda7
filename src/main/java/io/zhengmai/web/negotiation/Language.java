package io.zhengmai.web.negotiation;

import io.micronaut.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The languages of the pages; Chinese where nothing else is asked for. */
public enum Language {
  ZH,
  EN;

  /** The language of {@code ?lang=}, or else of {@code Accept-Language}. */
  public static Language of(HttpRequest<?> request) {
    String asked = request.getParameters().get("lang");
    if (asked != null) {
      return asked.equalsIgnoreCase("en") ? EN : ZH;
    }
    String header = request.getHeaders().get("Accept-Language");
    if (header == null) {
      return ZH;
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      return ranges.stream()
          .filter(r -> r.getRange().startsWith("zh") || r.getRange().startsWith("en"))
          .max(Comparator.comparingDouble(Locale.LanguageRange::getWeight))
          .filter(r -> r.getRange().startsWith("en"))
          .map(r -> EN)
          .orElse(ZH);
    } catch (IllegalArgumentException e) {
      return ZH;
    }
  }

  /** The tag of BCP 47. */
  public String tag() {
    return this == ZH ? "zh-Hans" : "en";
  }

  /** One of two texts. */
  public String choose(String chinese, String english) {
    return this == ZH ? chinese : english;
  }
}
