package io.zhengmai.web.browser;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Reading a document: landing on words, switching marks, learning what they are, citing. */
@NullUnmarked
@InBrowser
class ReaderStoryIT {
  private static final String DOCUMENT = "/documents/" + encode("河北省人民政府办公厅-2016-07-27-d7a65d4a");

  private final Browser browser;

  ReaderStoryIT(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void wide() {
    browser.resize(Screen.WIDE);
  }

  @Test
  void aPrintedPageIsLightAndHasNoButtons() {
    browser.prefer("dark");
    browser.open("/matrix?lang=zh");
    WebElement actions = browser.find(".actions");
    assertThat(actions.isDisplayed()).isTrue();
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
    try {
      assertThat(actions.isDisplayed()).isFalse();
      assertThat(browser.find(":root").getCssValue("color-scheme")).isEqualTo("light");
    } finally {
      browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
      browser.prefer("light");
    }
  }

  @Test
  void aLinkToCharactersLandsOnThem() throws Exception {
    String text = get(DOCUMENT, "Accept", "text/plain").body();
    int start = text.indexOf("研发投入强度");
    browser.open(DOCUMENT + "#char=" + start + "," + (start + 6));
    WebElement mark = browser.find("#mark");
    assertThat(marked()).isEqualTo("研发投入强度");
    assertThat(isOnScreen(mark)).isTrue();
    browser.script("location.hash = 'char=' + arguments[0] + ',' + arguments[1]", 3, 9);
    browser.settle();
    assertThat(marked()).isEqualTo(text.substring(3, 9));
  }

  @Test
  void whatStandsBesideATaskLeadsToItsWords() {
    browser.open(DOCUMENT);
    WebElement row = browser.find(".duties li");
    row.findElement(By.cssSelector("a.to-words")).click();
    assertThat(row.getText()).contains(marked());
    assertThat(browser.driver().getCurrentUrl()).contains("#char=");
  }

  @Test
  void kindsAreSwitchedAndTheAddressKeepsIt() {
    browser.open(DOCUMENT);
    browser.find("[data-legend] [data-kind=product] input").click();
    assertThat(browser.driver().getCurrentUrl()).contains("show=agency").doesNotContain("product");
    assertThat(linked("product")).isZero();
    assertThat(linked("industry")).isPositive();
    browser.driver().navigate().refresh();
    browser.settle();
    assertThat(linked("product")).isZero();
    browser.find("[data-legend] [data-kind=product] input").click();
    assertThat(linked("product")).isPositive();
    assertThat(browser.driver().getCurrentUrl()).doesNotContain("show=");
  }

  @Test
  void theKeyboardLearnsWhatWordsAre() {
    browser.open(DOCUMENT + "?lang=zh");
    browser.script("document.querySelector('.words a.m[data-kind=agency]').focus()");
    WebElement tip = browser.find("#reader-tip");
    assertThat(tip.isDisplayed()).isTrue();
    assertThat(tip.getText()).startsWith("机构 · 河北省");
    assertThat(browser.find(".words a:focus").getAttribute("aria-describedby"))
        .isEqualTo("reader-tip");
  }

  @Test
  void selectedWordsAreOfferedAsACitation() throws Exception {
    browser.open(DOCUMENT + "?lang=zh");
    browser.script(
        """
        const block = document.querySelectorAll(".passage[data-section] [data-start]")[3];
        const range = document.createRange();
        range.selectNodeContents(block);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        """);
    WebElement citation = browser.find("[data-cite]:not([hidden]) output");
    assertThat(citation.getText()).contains("《河北省人民政府办公厅关于开展消费品工业“三品”专项行动", "节", "字符", "#char=");
    String link = browser.find("[data-link]").getAttribute("href");
    String[] ends = link.substring(link.indexOf("#char=") + 6).split(",");
    String words =
        get(DOCUMENT, "Accept", "text/plain")
            .body()
            .substring(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    assertThat(citation.getText().replaceAll("\\s", "")).contains(words.replaceAll("[\\s　]", ""));
  }

  private String marked() {
    List<WebElement> marks = browser.driver().findElements(By.cssSelector(".words mark"));
    return marks.stream()
        .map(mark -> String.valueOf(mark.getDomProperty("textContent")))
        .collect(Collectors.joining());
  }

  private long linked(String kind) {
    return (Long)
        browser.script(
            "return document.querySelectorAll(`.words .m[data-kind=${arguments[0]}][href]`).length",
            kind);
  }

  private boolean isOnScreen(WebElement element) {
    return (Boolean)
        browser.script(
            "const at = arguments[0].getBoundingClientRect();"
                + "return at.top >= 0 && at.bottom <= innerHeight",
            element);
  }
}
