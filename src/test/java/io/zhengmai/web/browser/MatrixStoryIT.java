package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** 谁牵头乳制品? By province, from the matrix to the sentence in the reader. */
@NullUnmarked
@InBrowser
class MatrixStoryIT {
  private static final String DAIRY = "乳制品";
  private static final int MOST_TABS = 80;

  @Test
  void byClicks(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open("/matrix?lang=zh&industry=" + DAIRY);
    browser.find(".tile[data-series] a[href*='region=630000']").click();
    browser.settle();
    WebElement region = browser.find("#f-region");
    assertThat(region.getAttribute("value")).isEqualTo("630000");
    browser.find("table[data-matrix] tbody td a").click();
    WebElement tasks = browser.find("#tasks");
    assertThat(tasks.getText()).contains(DAIRY, "牵头", "青海省");
    assertThat(browser.driver().getCurrentUrl()).contains("region=630000", "row=", "column=");
    browser.find("#tasks .quote a.place").click();
    browser.settle();
    assertThat(browser.driver().getCurrentUrl()).contains("/documents/");
    assertThat(browser.find("mark").getText()).isNotBlank();
  }

  /** From the address bar on no mouse is used. */
  @Test
  void byKeysAlone(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open("/matrix?lang=zh");
    tabTo(browser, "#f-industry").sendKeys(DAIRY, Keys.ENTER);
    browser.settle();
    WebElement first = tabTo(browser, "table[data-matrix] td a");
    first.sendKeys(Keys.ARROW_DOWN);
    WebElement below = focused(browser);
    assertThat(below).isNotEqualTo(first);
    below.sendKeys(Keys.ARROW_UP);
    assertThat(focused(browser)).isEqualTo(first);

    first.sendKeys(Keys.ENTER);
    WebElement tasks = focusedIn(browser, "#tasks");
    assertThat(tasks.getText()).contains(DAIRY);
    tasks.sendKeys(Keys.ESCAPE);
    focusedIn(browser, "table[data-matrix] td a").sendKeys(Keys.ENTER);
    focusedIn(browser, "#tasks");
    tabTo(browser, "#tasks .quote a.place").sendKeys(Keys.ENTER);
    assertThat(browser.find("mark").getText()).isNotBlank();
    assertThat(browser.driver().getCurrentUrl()).contains("/documents/");
  }

  /** Presses Tab until something has the focus. */
  private static WebElement tabTo(Browser browser, String selector) {
    for (int presses = 0; presses < MOST_TABS; presses++) {
      WebElement now = focused(browser);
      if (isOne(browser, now, selector)) {
        return now;
      }
      now.sendKeys(Keys.TAB);
    }
    throw new AssertionError("Tab does not lead to " + selector);
  }

  /** Waits until something has the focus. */
  private static WebElement focusedIn(Browser browser, String selector) {
    browser.find(selector + ":focus");
    return focused(browser);
  }

  private static boolean isOne(Browser browser, WebElement element, String selector) {
    return Boolean.TRUE.equals(
        browser.script("return arguments[0].matches(arguments[1])", element, selector));
  }

  private static WebElement focused(Browser browser) {
    return browser.driver().switchTo().activeElement();
  }
}
