package io.zhengmai.web.browser;

import static io.zhengmai.web.RunningServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;

/** Changing a query, with the words of the graph at hand, and taking home what it finds. */
@NullUnmarked
@InBrowser
class WorkbenchStoryIT {
  private static final String PREFIX = "PREFIX zm: <https://w3id.org/zhengmai/ontology#>\n";

  private final Browser browser;

  WorkbenchStoryIT(Browser browser) {
    this.browser = browser;
  }

  @BeforeEach
  void wide() {
    browser.resize(Screen.WIDE);
  }

  @Test
  void aQueryIsChangedAndItsRowsAreDownloaded(@TempDir Path downloads) throws Exception {
    String query =
        PREFIX
            + "SELECT ?name ?tasks { { SELECT ?agency (COUNT(?task) AS ?tasks) {\n"
            + "?agency zm:leads ?task } GROUP BY ?agency }\n"
            + "?agency <http://www.w3.org/2004/02/skos/core#prefLabel> ?name }\n"
            + "ORDER BY DESC(?tasks) ?name LIMIT 3";
    browser.open("/workbench?lang=zh&query=" + encode(query));
    assertThat(rows()).hasSize(3);
    String before = browser.driver().getCurrentUrl();
    change(query.replace("LIMIT 3", "LIMIT 7"));
    browser.find("form[data-workbench] button.primary").click();
    browser.until(d -> !d.getCurrentUrl().equals(before));
    browser.settle();
    assertThat(browser.find("#query").getDomProperty("value").replace("\r", ""))
        .isEqualTo(query.replace("LIMIT 3", "LIMIT 7"));
    List<List<String>> seen = rows();
    assertThat(seen).hasSize(7);

    browser.downloadTo(downloads);
    browser.find("#results button[value=xlsx]").click();
    Path file = browser.downloaded(downloads, ".xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile())) {
      List<List<String>> read = read(workbook.getSheetAt(0), 2);
      assertThat(read.get(0)).containsExactly("name", "tasks");
      assertThat(read.subList(1, read.size())).isEqualTo(seen);
    }
  }

  @Test
  void theEditorCompletesWithTheTermsOfTheGraph() {
    browser.open("/workbench?lang=zh&query=" + encode(PREFIX + "SELECT * { ?a zm:lea"));
    assertThat(browser.find("[role=alert]").getText()).contains("第 2 行第");
    change(PREFIX + "SELECT * { ?a zm:lea");
    new Actions(browser.driver()).keyDown(Keys.CONTROL).sendKeys(" ").keyUp(Keys.CONTROL).perform();
    assertThat(browser.find(".CodeMirror-hints").getText()).contains("leads", "leadsIndustry");
    new Actions(browser.driver()).sendKeys(Keys.ENTER).perform();
    assertThat(browser.find(".CodeMirror-code").getText()).contains("?a zm:lead");
  }

  @Test
  void controlAndEnterRunTheQuery() {
    browser.open("/workbench?lang=zh");
    String before = browser.driver().getCurrentUrl();
    change("SELECT ?n { VALUES ?n { 7 8 } }");
    new Actions(browser.driver())
        .keyDown(Keys.CONTROL)
        .sendKeys(Keys.ENTER)
        .keyUp(Keys.CONTROL)
        .perform();
    browser.until(d -> !d.getCurrentUrl().equals(before));
    browser.settle();
    assertThat(rows()).containsExactly(List.of("7"), List.of("8"));
  }

  @Test
  void aReadyQuestionIsAStart() {
    browser.open("/workbench?lang=zh");
    browser.find("main details summary").click();
    browser.find("main details a[href='/workbench?start=tasks-without-lead']").click();
    browser.settle();
    assertThat(browser.find(".CodeMirror-code").getText()).contains("未明确牵头单位的任务");
    browser.find("form[data-workbench] button.primary").click();
    assertThat(browser.find("#results table").getText()).isNotBlank();
  }

  /** Writes a query in the editor and leaves the cursor behind it. */
  private void change(String query) {
    browser.script(
        """
        const editor = document.querySelector(".CodeMirror").CodeMirror;
        editor.setValue(arguments[0]);
        editor.focus();
        editor.setCursor(editor.lineCount(), 0);
        """,
        query);
  }

  private List<List<String>> rows() {
    return browser.driver().findElements(By.cssSelector("#results tbody tr")).stream()
        .map(row -> row.findElements(By.tagName("td")).stream().map(WebElement::getText).toList())
        .toList();
  }

  private static List<List<String>> read(Sheet sheet, int columns) {
    DataFormatter formatter = new DataFormatter();
    List<List<String>> rows = new ArrayList<>();
    sheet.forEach(
        row ->
            rows.add(
                IntStream.range(0, columns)
                    .mapToObj(i -> formatter.formatCellValue(row.getCell(i)))
                    .toList()));
    return rows;
  }
}
