package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.web.upload.KeepingServer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Upload a text of your own, look at what was read, correct it, keep it, and find its tasks. */
@InBrowser
class ImportStoryIT {
  @Test
  void aTextOfYourOwnIsReadCorrectedKeptAndFound(Browser browser) throws Exception {
    try (KeepingServer server = new KeepingServer()) {
      browser.resize(Screen.WIDE);
      browser.driver().get(server.at("/import?lang=zh").toString());
      browser
          .find("#file")
          .sendKeys(Path.of("src/test/resources/upload/notice.txt").toAbsolutePath().toString());
      WebElement preview = browser.find("[data-preview] [data-reader]");
      browser.photograph("import-preview-zh-1280-light");
      assertThat(preview.getText()).contains("改造加工装备");
      assertThat(preview.findElement(By.cssSelector(".duties")).getText()).contains("工业和信息化厅");
      WebElement title = browser.find("#draft-title");
      title.clear();
      title.sendKeys("茶叶加工业提质升级实施意见");
      browser.find("#token").sendKeys(KeepingServer.TOKEN);
      browser.find("[data-keep] .button.primary").click();
      browser.find("[data-outcome] a[data-stored]").click();
      browser.settle();
      assertThat(browser.find("h1").getText()).isEqualTo("茶叶加工业提质升级实施意见");
      assertThat(browser.find(".duties").getText()).contains("牵头", "工业和信息化厅");
    }
  }

  @Test
  void whatCannotBeReadIsToldInTheLanguageOfThePage(Browser browser, @TempDir Path folder)
      throws Exception {
    Path empty = Files.createFile(folder.resolve("empty.txt"));
    browser.open("/import?lang=zh");
    WebElement pasted = browser.find("#pasted");
    browser.find("[data-import] button").click();
    assertThat(pasted.getDomProperty("validationMessage")).contains("粘贴正文");
    pasted.sendKeys("从前有座山");
    assertThat(pasted.getDomProperty("validationMessage")).isEmpty();
    browser.find("#file").sendKeys(empty.toString());
    WebElement told = browser.find("[data-files] li");
    browser.until(d -> told.getText().contains("未成功"));
    assertThat(told.getText()).contains("文件是空的").doesNotContain("empty file", "The file");
  }
}
