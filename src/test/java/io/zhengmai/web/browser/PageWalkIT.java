package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.web.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Opens every page of {@code pages.txt} so that each pair of language, width and theme is seen, and
 * looks for what no page may have.
 */
@InBrowser
class PageWalkIT {
  /** Bytes of a page as sent. */
  private static final long LARGEST = 100_000;

  private static final List<Visit> VISITS =
      List.of(
          new Visit("zh", Screen.WIDE, "light"),
          new Visit("zh", Screen.PHONE, "dark"),
          new Visit("en", Screen.WIDE, "dark"),
          new Visit("en", Screen.PHONE, "light"));

  private record Visit(String language, Screen screen, String scheme) {
    String name(String page) {
      return page + "-" + language + "-" + screen.width + "-" + scheme;
    }
  }

  private record Place(String name, String path) {
    String in(String language) {
      return path + (path.contains("?") ? "&" : "?") + "lang=" + language;
    }
  }

  private static List<Place> places() throws IOException {
    try (var in =
        Objects.requireNonNull(PageWalkIT.class.getResourceAsStream("/pages.txt"), "pages.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\s+"))
          .map(parts -> new Place(parts[0], parts[1]))
          .toList();
    }
  }

  @Test
  void thereArePages() throws IOException {
    assertThat(places()).isNotEmpty();
  }

  @TestFactory
  Stream<DynamicTest> pages(Browser browser) throws IOException {
    return places().stream()
        .flatMap(
            place ->
                VISITS.stream()
                    .map(
                        visit ->
                            DynamicTest.dynamicTest(
                                visit.name(place.name()), () -> walk(browser, place, visit))));
  }

  private static void walk(Browser browser, Place place, Visit visit) {
    Traffic traffic =
        new Traffic(browser.driver(), RunningServer.at("/").toString().replaceFirst("/$", ""));
    Reading reading = new Reading(browser);
    traffic.faults();
    browser.resize(visit.screen());
    browser.prefer(visit.scheme());
    browser.open(place.in(visit.language()));
    browser.photograph(visit.name(place.name()));
    SoftAssertions softly = new SoftAssertions();
    softly.assertThat(traffic.faults()).as("console and requests").isEmpty();
    softly.assertThat(reading.language()).as("lang").startsWith(visit.language());
    softly.assertThat(reading.nonsense()).as("words of a mistake").isEmpty();
    if (visit.language().equals("en")) {
      softly.assertThat(reading.unmarkedChinese()).as("untranslated").isEmpty();
    }
    softly.assertThat(reading.size()).as("bytes of the page").isBetween(1L, LARGEST);
    softly.assertThat(reading.barriers()).as("axe").isEmpty();
    if (visit.screen() == Screen.PHONE) {
      browser.resize(Screen.SMALL_PHONE);
    }
    softly.assertThat(reading.overflow()).as("wider than the screen").isZero();
    softly.assertAll();
  }
}
