package io.zhengmai.web.browser;

import static io.zhengmai.web.RunningServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;

/** Whoever opens a shared link in a window of their own sees the same view. */
@NullUnmarked
@InBrowser
class SharedViewIT {
  private static final String BY_PROVINCE =
      "PREFIX zm: <https://w3id.org/zhengmai/ontology#>\n"
          + "SELECT ?region (COUNT(?a) AS ?n) { ?a zm:region ?region } GROUP BY ?region";

  private final Browser browser;

  SharedViewIT(Browser browser) {
    this.browser = browser;
  }

  /** An address, what is clicked there, and what shows the view. */
  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of(
            "/workbench?lang=zh&query=" + encode(BY_PROVINCE),
            "a[href*='view=map']",
            List.of("#results", ".CodeMirror-code")),
        Arguments.of(
            "/matrix?lang=zh&rows=agency&region=130000",
            "table[data-matrix] tbody td a",
            List.of("#tasks", "table[data-matrix]", "form.filters")),
        Arguments.of(
            "/documents/" + encode("冀政办字〔2016〕86号") + "?lang=zh",
            "[data-legend] [data-kind=product] input",
            List.of("[data-legend]", ".words")));
  }

  @ParameterizedTest
  @MethodSource("views")
  void aSharedLinkShowsTheSameView(String path, String click, List<String> view) {
    browser.resize(Screen.WIDE);
    browser.open(path);
    String before = browser.driver().getCurrentUrl();
    browser.find(click).click();
    browser.until(d -> !d.getCurrentUrl().equals(before));
    browser.settle();
    WebElement share = browser.find("a[data-share]");
    browser.script("arguments[0].focus()", share);
    String address = share.getAttribute("href");
    List<String> shown = seen(view);

    String mine = browser.driver().getWindowHandle();
    browser.driver().switchTo().newWindow(WindowType.WINDOW);
    try {
      browser.resize(Screen.WIDE);
      browser.driver().get(address);
      browser.settle();
      assertThat(seen(view)).isEqualTo(shown);
    } finally {
      browser.driver().close();
      browser.driver().switchTo().window(mine);
    }
  }

  /** Words with the state of controls and what is pointed out. */
  private List<String> seen(List<String> selectors) {
    return selectors.stream()
        .map(
            selector ->
                (String)
                    browser.script(
                        """
                        const state = [...arguments[0].querySelectorAll("input, select")]
                          .map((control) => control.type === "checkbox" ? control.checked : control.value);
                        const links = arguments[0].querySelectorAll("a[href]").length;
                        return `${arguments[0].innerText} ${state} ${links}`;
                        """,
                        browser.find(selector)))
        .toList();
  }
}
