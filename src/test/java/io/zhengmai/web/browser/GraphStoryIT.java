package io.zhengmai.web.browser;

import static io.zhengmai.web.RunningServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** Looking around: expand an agency, see the words behind an edge, restore the view. */
@InBrowser
class GraphStoryIT {
  private static final String AGENCY =
      "/graph?thing=" + encode("https://w3id.org/zhengmai/id/agency/青海省经济和信息化委") + "&lang=zh";

  @Test
  void relationsAreCountedBeforeTheyAreExpanded(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open(AGENCY);
    browser.find("[data-graph][data-drawn]");
    WebElement leads =
        browser.driver().findElements(By.cssSelector("[data-relations] button")).stream()
            .filter(button -> button.getText().equals("→ 牵头 8"))
            .findFirst()
            .orElseThrow();
    leads.click();
    browser.settle();
    assertThat(browser.driver().getCurrentUrl()).contains("open=");
    browser.photograph("graph-expanded-zh-1280");
  }

  @Test
  void theListSaysTheSameWithoutTheDrawing(Browser browser) {
    browser.open(AGENCY);
    browser.find("a[data-relation$='#leads']").click();
    browser.settle();
    assertThat(browser.find("h2 .count").getText()).isEqualTo("8");
    assertThat(browser.driver().getCurrentUrl()).contains("direction=out");
  }
}
