package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.web.RunningServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Opens every page of {@code pages.txt} once in each language, looks at it in both widths, and
 * looks for what no page may have. One language is light and the other dark, so that both themes
 * are seen; axe looks at what was opened, a wide page and a phone's.
 */
@InBrowser
class PageWalkIT {
  /** Bytes of a page as sent. */
  private static final long LARGEST = 100_000;

  /** Milliseconds until something is seen of a page. */
  private static final double SLOWEST = 1000;

  /** How often a page is opened again where the machine was busy with something else. */
  private static final int TRIES = 4;

  /** A language with the theme and the width that its pages are opened in. */
  private enum Visit {
    ZH("light", Screen.WIDE, Screen.PHONE),
    EN("dark", Screen.PHONE, Screen.WIDE);

    private final String scheme;
    private final Screen opened;
    private final Screen then;

    Visit(String scheme, Screen opened, Screen then) {
      this.scheme = scheme;
      this.opened = opened;
      this.then = then;
    }

    String language() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private record Place(String name, String path) {
    String in(Visit visit) {
      return path + (path.contains("?") ? "&" : "?") + "lang=" + visit.language();
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
                Arrays.stream(Visit.values())
                    .map(
                        visit ->
                            DynamicTest.dynamicTest(
                                place.name() + " " + visit.language(),
                                () -> walk(browser, place, visit))));
  }

  private static void walk(Browser browser, Place place, Visit visit) {
    Traffic traffic =
        new Traffic(browser.driver(), RunningServer.at("/").toString().replaceFirst("/$", ""));
    Reading reading = new Reading(browser);
    SoftAssertions softly = new SoftAssertions();
    traffic.faults();
    browser.prefer(visit.scheme);
    browser.resize(visit.opened);
    browser.open(place.in(visit));
    softly.assertThat(reading.language()).as("lang").startsWith(visit.language());
    softly.assertThat(reading.nonsense()).as("words of a mistake").isEmpty();
    if (visit == Visit.EN) {
      softly.assertThat(reading.unmarkedChinese()).as("untranslated").isEmpty();
    }
    softly.assertThat(reading.size()).as("bytes of the page").isBetween(1L, LARGEST);
    softly.assertThat(reading.barriers()).as("axe").isEmpty();
    look(browser, place, visit, visit.opened, softly);
    look(browser, place, visit, visit.then, softly);
    softly.assertThat(traffic.faults()).as("console and requests").isEmpty();
    softly.assertThat(firstView(browser, reading)).as("ms to the first view").isLessThan(SLOWEST);
    softly.assertAll();
  }

  private static void look(
      Browser browser, Place place, Visit visit, Screen screen, SoftAssertions softly) {
    browser.resize(screen);
    browser.photograph(
        String.join(
            "-", place.name(), visit.language(), String.valueOf(screen.width), visit.scheme));
    Reading reading = new Reading(browser);
    softly.assertThat(reading.offset()).as("beside the header on %s", screen).isZero();
    softly.assertThat(reading.unevenFields()).as("uneven fields on %s", screen).isEmpty();
    if (screen == Screen.PHONE) {
      browser.resize(Screen.SMALL_PHONE);
    }
    softly.assertThat(reading.overflow()).as("wider than %s", screen).isZero();
  }

  /** The quickest of a few times: what else the machine does only adds to what a page takes. */
  private static double firstView(Browser browser, Reading reading) {
    double quickest = reading.firstView();
    for (int tried = 1; tried < TRIES && quickest >= SLOWEST; tried++) {
      browser.driver().navigate().refresh();
      browser.settle();
      quickest = Math.min(quickest, reading.firstView());
    }
    return quickest;
  }
}
