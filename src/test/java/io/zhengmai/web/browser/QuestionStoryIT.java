package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** 谁牵头乳制品? From the overview to the sentence in the reader. */
@NullUnmarked
@InBrowser
class QuestionStoryIT {
  private static final String DAIRY = "乳制品";

  private final Browser browser;

  QuestionStoryIT(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void overview() {
    browser.resize(Screen.WIDE);
    browser.open("/?lang=zh");
  }

  @Test
  void byAReadyQuestion() {
    browser.find("main a[href='/queries/agencies-leading-industry']").click();
    browser.find("#p-industry").sendKeys(DAIRY, Keys.ENTER);
    WebElement row = browser.find("[aria-labelledby=answer] tbody tr");
    assertThat(row.getText()).contains(DAIRY, "省", "厅");
    WebElement quote = row.findElement(By.cssSelector("td.long a"));
    String words = quote.getText();
    quote.click();
    isMarkedInTheReader(words);
  }

  @Test
  void byTheSearchAndThePageOfTheThing() {
    browser.find("#site-q").sendKeys(DAIRY);
    browser.find("[role=option]");
    browser.find("#site-q").sendKeys(Keys.ENTER);
    browser.find("main a[href='/page/industry/C144']").click();
    assertThat(browser.find("h1").getText()).contains(DAIRY);
    WebElement quote = browser.find("main .quote");
    String words = quote.findElement(By.cssSelector("blockquote")).getText();
    quote.findElement(By.cssSelector("a[href^='/documents/']")).click();
    isMarkedInTheReader(words);
  }

  private void isMarkedInTheReader(String words) {
    String marked = browser.find("mark").getText();
    assertThat(browser.driver().getCurrentUrl()).contains("/documents/");
    assertThat(marked).isNotBlank();
    assertThat(words.replaceAll("\\s", "")).contains(marked.replaceAll("\\s", ""));
  }
}
