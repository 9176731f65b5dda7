package io.zhengmai.web.browser;

import static io.zhengmai.web.RunningServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.web.RunningServer;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Things, documents, ready questions, search and the workbench where no script runs. */
@NullUnmarked
@InBrowser
class WithoutScriptsIT {
  private final Browser browser;

  WithoutScriptsIT(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void disable() {
    scriptsAreDisabled(true);
    browser.resize(Screen.WIDE);
  }

  @AfterEach
  void enable() {
    scriptsAreDisabled(false);
  }

  @Test
  void searchLeadsToAThingAndItsWordsInADocument() {
    open("/?lang=zh");
    browser.find("#site-q").sendKeys("乳制品", Keys.ENTER);
    browser.find("main a[href='/page/industry/C144']").click();
    assertThat(browser.find("h1").getText()).contains("乳制品");
    browser.find("main .quote a[href^='/documents/']").click();
    assertThat(browser.find("mark").getText()).isNotBlank();
  }

  @Test
  void marksOfADocumentAreSwitchedByAForm() {
    open("/documents/" + encode("冀政办字〔2016〕86号") + "?lang=zh&show=agency");
    assertThat(browser.find(".words a.m[data-kind=agency][href]").getText()).isNotBlank();
    assertThat(
            browser.driver().findElements(By.cssSelector(".words a.m[data-kind=industry][href]")))
        .isEmpty();
    browser.find("[data-legend] [data-kind=industry] input").click();
    browser.find("[data-legend] button").click();
    assertThat(browser.find(".words a.m[data-kind=industry][href]").getText()).isNotBlank();
  }

  @Test
  void aReadyQuestionIsAForm() {
    open("/queries?lang=zh");
    browser.find("main a[href='/queries/agencies-leading-industry']").click();
    browser.find("#p-industry").sendKeys("乳制品", Keys.ENTER);
    assertThat(browser.find("[aria-labelledby=answer] tbody tr").getText()).contains("省");
  }

  @Test
  void aQueryRunsAndItsResultIsMapped() {
    open("/workbench?lang=zh");
    WebElement text = browser.find("#query");
    assertThat(browser.driver().findElements(By.cssSelector(".CodeMirror"))).isEmpty();
    text.clear();
    text.sendKeys("SELECT ?r { ?a <https://w3id.org/zhengmai/ontology#region> ?r }");
    browser.find("form[data-workbench] button.primary").click();
    browser.find("#results a[href*='view=map']").click();
    assertThat(browser.find(".tile a").getText()).containsPattern("\\d");
  }

  private void open(String path) {
    browser.driver().get(RunningServer.at(path).toString());
  }

  private void scriptsAreDisabled(boolean value) {
    browser
        .driver()
        .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", value));
  }
}
