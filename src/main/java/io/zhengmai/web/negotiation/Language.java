package io.zhengmai.web.negotiation;

import io.micronaut.http.HttpRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages; Chinese where nothing else is asked for. */
public enum Language {
  ZH,
  EN;

  /** The parameter by which an address chooses a language, and the cookie that keeps the choice. */
  public static final String PARAMETER = "lang";

  /**
   * The language of {@code ?lang=}, or else the one chosen before, or of {@code Accept-Language}.
   */
  public static Language of(HttpRequest<?> request) {
    return asked(request).orElse(ZH);
  }

  /** The same, where the request says one of them at all. */
  public static Optional<Language> asked(HttpRequest<?> request) {
    String asked = request.getParameters().get(PARAMETER);
    if (asked != null) {
      return Optional.of(named(asked));
    }
    return request
        .getCookies()
        .findCookie(PARAMETER)
        .map(chosen -> named(chosen.getValue()))
        .or(() -> accepted(request));
  }

  private static Language named(String code) {
    return code.equalsIgnoreCase("en") ? EN : ZH;
  }

  private static Optional<Language> accepted(HttpRequest<?> request) {
    String header = request.getHeaders().get("Accept-Language");
    if (header == null) {
      return Optional.empty();
    }
    try {
      List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(header);
      return ranges.stream()
          .filter(r -> r.getRange().startsWith("zh") || r.getRange().startsWith("en"))
          .max(Comparator.comparingDouble(Locale.LanguageRange::getWeight))
          .map(r -> r.getRange().startsWith("en") ? EN : ZH);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The value of {@code ?lang=}. */
  public String code() {
    return choose("zh", "en");
  }

  /** The other one. */
  public Language other() {
    return this == ZH ? EN : ZH;
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
