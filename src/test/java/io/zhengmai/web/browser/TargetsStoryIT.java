package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.Color;

/** What do the provinces want by when? From the axis to the sentence in the reader. */
@NullUnmarked
@InBrowser
class TargetsStoryIT {
  @Test
  void fromTheAxisToTheSentence(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open("/targets?lang=zh&indicator=研发投入强度");
    WebElement axis = browser.find(".axis");
    assertThat(axis.getText()).contains("河北省", "青海省", "> 2%", "≥ 0.8%");
    browser.find(".axis td.number a").click();
    browser.settle();
    assertThat(browser.driver().getCurrentUrl()).contains("/documents/");
    assertThat(browser.find("mark").getText()).contains("研发投入强度");
  }

  @Test
  void theLegendShowsTheColourOfEachProvince(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open("/targets?lang=zh&indicator=研发投入强度");
    List<String> legend =
        browser.driver().findElements(By.cssSelector(".legend .series .swatch")).stream()
            .map(swatch -> swatch.getCssValue("background-color"))
            .map(Color::fromString)
            .map(Color::asHex)
            .toList();
    List<String> marks =
        browser.driver().findElements(By.cssSelector(".plot .dot:not(.open)")).stream()
            .map(dot -> Color.fromString(dot.getCssValue("fill")).asHex())
            .toList();
    assertThat(legend).hasSizeGreaterThan(1).doesNotHaveDuplicates();
    assertThat(legend).containsAll(marks);
  }

  @Test
  void theTimeLineIsDrawnAndItsTableLeadsToTheTargetsOfAYear(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open("/targets?lang=zh");
    assertThat(browser.find("#timeline[data-drawn] canvas").getSize().getHeight()).isPositive();
    browser.find("#timeline summary").click();
    WebElement count = browser.find("#timeline td a[href*='due=2017']");
    String targets = count.getText();
    count.click();
    browser.settle();
    assertThat(browser.find("#f-due").getAttribute("value")).isEqualTo("2017");
    assertThat(browser.find("#rows .count").getText()).startsWith(targets);
  }

  @Test
  void theAxesFitAPhoneAndTheirNumbersStandApart(Browser browser) {
    browser.resize(Screen.PHONE);
    browser.open("/targets?lang=zh");
    assertThat(browser.script(BEYOND)).isEqualTo(0L);
    assertThat(browser.script(TOUCHING)).isEqualTo(0L);
    browser.resize(Screen.WIDE);
  }

  /** The axes that are wider than their place. */
  private static final String BEYOND =
      """
      return [...document.querySelectorAll(".axis .table-box")]
        .filter((box) => box.scrollWidth > box.clientWidth).length;
      """;

  /** The numbers on axes that begin where the one before has not ended. */
  private static final String TOUCHING =
      """
      let touching = 0;
      for (const axis of document.querySelectorAll(".axis thead .mark")) {
        const places = [...axis.querySelectorAll("text")]
          .map((text) => text.getBoundingClientRect())
          .filter((place) => place.width > 0);
        if (places.length < 2) {
          throw new Error("an axis without numbers");
        }
        touching += places.filter((place, i) => i > 0 && place.left < places[i - 1].right + 2).length;
      }
      return touching;
      """;
}
