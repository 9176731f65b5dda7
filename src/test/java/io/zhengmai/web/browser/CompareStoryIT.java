package io.zhengmai.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** What does one province have that another lacks? From the overview to the sentence. */
@NullUnmarked
@InBrowser
class CompareStoryIT {
  @Test
  void fromTheOverviewToTheSentence(Browser browser) {
    browser.resize(Screen.WIDE);
    browser.open("/?lang=zh");
    browser.find("main a[href='/compare']").click();
    browser.settle();
    browser.find(".toggle input[name=region][value='150000']").click();
    browser.find("#f-words").sendKeys("品牌");
    browser.find("#f-industry").clear();
    browser.find(".compare-filters button.primary").click();
    browser.settle();
    assertThat(browser.driver().getCurrentUrl()).contains("words=").doesNotContain("150000");
    WebElement first = browser.find(".pair");
    assertThat(first.getText()).contains("对上的依据：", "品牌", "河北省", "青海省", "牵头");
    browser.find(".sides a[href*='only=630000']").click();
    browser.settle();
    assertThat(browser.find(".pair").getText()).contains("仅此一方", "无此任务");
    String shown = browser.find(".rows").getText();
    String address = browser.find("a[data-share]").getAttribute("href");
    browser.driver().get(address);
    browser.settle();
    assertThat(browser.find(".rows").getText()).as("a shared link").isEqualTo(shown);
    browser.find(".entry a.place").click();
    browser.settle();
    assertThat(browser.driver().getCurrentUrl()).contains("/documents/");
    assertThat(browser.find("mark").getText()).isNotBlank();
  }
}
