package io.zhengmai.web.page;

import io.zhengmai.query.Bilingual;
import io.zhengmai.web.asset.Assets;
import io.zhengmai.web.negotiation.Language;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What every page is drawn in: the reader's language and theme, the address of the page, and where
 * things and assets are. Every template has it as {@code frame}.
 *
 * @param to makes links of things, in the reader's language
 * @param address of this page
 * @param version of the program
 */
public record Frame(Linker to, Theme theme, Address address, Assets assets, String version) {
  /** The reader's language. */
  public Language language() {
    return to.language();
  }

  /** One of two texts. */
  public String choose(String chinese, String english) {
    return language().choose(chinese, english);
  }

  /** In the reader's language. */
  public String words(Bilingual words) {
    return to.words(words);
  }

  /** The language of words where it is not that of the page: names that have no English. */
  public @Nullable String lang(@Nullable String words) {
    return language() == Language.EN && words != null && isChinese(words)
        ? Language.ZH.tag()
        : null;
  }

  /** The address of a file that the page loads. */
  public String asset(String path) {
    return assets.address(path);
  }

  /** {@code page} where the page is at a path or below it, for {@code aria-current}. */
  public @Nullable String current(String path) {
    return address.isUnder(path) ? "page" : null;
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** The same, with at most two places behind the point. */
  public String number(double number) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(number);
  }

  private static boolean isChinese(String words) {
    return words
        .codePoints()
        .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
  }
}
