package io.zhengmai.web.page;

import io.micronaut.http.HttpRequest;
import io.zhengmai.query.Bilingual;
import java.util.Locale;

/** Light or dark: as the reader's system says, unless the reader says otherwise. */
public enum Theme {
  AUTO("自动", "Auto"),
  LIGHT("浅色", "Light"),
  DARK("深色", "Dark");

  /** The cookie that keeps the choice. */
  static final String COOKIE = "theme";

  private final Bilingual label;

  Theme(String zh, String en) {
    this.label = new Bilingual(zh, en);
  }

  /** The theme that the reader chose before. */
  static Theme of(HttpRequest<?> request) {
    return request.getCookies().findCookie(COOKIE).map(c -> named(c.getValue())).orElse(AUTO);
  }

  static Theme named(String name) {
    for (Theme theme : values()) {
      if (theme.code().equals(name)) {
        return theme;
      }
    }
    return AUTO;
  }

  public Bilingual label() {
    return label;
  }

  /** The name in cookies, addresses and the style. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
