package io.zhengmai.web.browser;

import static io.zhengmai.web.RunningServer.encode;
import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.format.ResultFormat;
import io.zhengmai.network.ReadNetwork;
import io.zhengmai.web.RunningServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.rdf4j.query.parser.ParsedGraphQuery;
import org.eclipse.rdf4j.query.parser.sparql.SPARQLParser;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Looking around: expand an agency, see the words behind an edge, take it away, restore the view.
 */
@InBrowser
class GraphStoryIT {
  private static final String ID = "https://w3id.org/zhengmai/id/";
  private static final String ONTOLOGY = "https://w3id.org/zhengmai/ontology#";
  private static final String THING = ID + "agency/青海省经济和信息化委";
  private static final String AGENCY = "/graph?thing=" + encode(THING) + "&lang=zh";
  private static final String LEADS = "&open=" + encode(THING + " out " + ONTOLOGY + "leads");

  /** The drawing, where Cytoscape.js keeps it. */
  private static final String DRAWING =
      "const cy = document.querySelector('[data-canvas]')._cyreg.cy;";

  private static final String PLACES =
      DRAWING
          + "return cy.nodes().map(n => n.id() + ' ' + Math.round(n.position().x) + ' '"
          + " + Math.round(n.position().y) + ' ' + n.visible() + ' ' + n.hasClass('pinned')).sort()";

  private static void open(Browser browser, String path) {
    browser.resize(Screen.WIDE);
    browser.open(path);
    browser.find("[data-graph][data-drawn]");
  }

  private static List<String> places(Browser browser) {
    return ((List<?>) Objects.requireNonNull(browser.script(PLACES)))
        .stream().map(String::valueOf).toList();
  }

  private static void act(Browser browser, String act) {
    browser.find("[data-act=" + act + "]").click();
    browser.settle();
  }

  @Test
  void relationsAreCountedBeforeTheyAreExpanded(Browser browser) {
    open(browser, AGENCY);
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
    browser.find(".chip[data-kind=task][aria-current=false]").click();
    browser.settle();
    assertThat(browser.driver().getCurrentUrl()).contains("kind=task");
    assertThat(browser.find("h2 .count").getText()).isEqualTo("8");
  }

  @Test
  void nothingMovesWhenMoreIsExpandedAndCollapsingTakesItBack(Browser browser) {
    open(browser, AGENCY + LEADS);
    List<String> before = places(browser);
    assertThat(before).hasSize(9);
    browser.script(
        "[...document.querySelectorAll('[data-relations] button')]"
            + ".find(b => b.textContent.startsWith('→ 地区')).click()");
    browser.settle();
    List<String> after = places(browser);
    assertThat(after).hasSize(10).containsAll(before);
    act(browser, "collapse");
    assertThat(places(browser)).hasSize(1);
    open(browser, "/graph?" + URI.create(browser.driver().getCurrentUrl()).getRawQuery());
    assertThat(places(browser)).as("nothing is opened by itself").hasSize(1);
  }

  @Test
  void aSharedLinkRestoresWhatIsOpenHiddenAndPinned(Browser browser) {
    open(browser, AGENCY + LEADS + "&open=" + encode(THING + " out " + ONTOLOGY + "agencyLine"));
    browser.find("[data-filter='kind:agencyLine'] input").click();
    browser.script(
        DRAWING
            + "const task = cy.nodes('[kind = \"task\"]')[0];"
            + "task.position({x: 777, y: -333}); task.emit('dragfree');");
    browser.settle();
    List<String> seen = places(browser);
    assertThat(seen).hasSize(10).filteredOn(p -> p.contains(" false ")).hasSize(1);
    assertThat(seen).filteredOn(p -> p.endsWith(" 777 -333 true true")).hasSize(1);
    assertThat(browser.find("[data-size]").getText()).isEqualTo("9 个事物，8 条边");
    assertSharedLinkShows(browser, seen);
  }

  /** Comes back by the link of what is drawn now, from another drawing. */
  private static void assertSharedLinkShows(Browser browser, List<String> seen) {
    String link = browser.driver().getCurrentUrl();
    open(browser, AGENCY);
    browser.driver().get(link);
    browser.find("[data-graph][data-drawn]");
    assertThat(places(browser)).isEqualTo(seen);
    assertThat(browser.driver().getCurrentUrl()).isEqualTo(link);
  }

  /** The middle of the canvas is (0, 0), as Selenium counts. */
  private static Actions at(Browser browser, String node) {
    List<?> place =
        (List<?>)
            Objects.requireNonNull(
                browser.script(
                    DRAWING
                        + "const at = "
                        + node
                        + ".renderedPosition();"
                        + "return [at.x - cy.width() / 2, at.y - cy.height() / 2].map(Math.round)"));
    WebElement canvas = browser.find("[data-canvas]");
    browser.script("arguments[0].scrollIntoView({block: 'center'})", canvas);
    return new Actions(browser.driver())
        .moveToElement(
            canvas, ((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue());
  }

  private static void expand(Browser browser, String relation) {
    browser.script(
        "[...document.querySelectorAll('[data-relations] button')]"
            + ".find(b => b.textContent.startsWith(arguments[0])).click()",
        relation);
    browser.settle();
  }

  @Test
  void aSharedLinkRestoresPlacesWhateverWasDraggedAndCollapsedBefore(Browser browser) {
    open(browser, AGENCY + LEADS);
    String task = "cy.nodes('[kind = \"task\"]')[2]";
    at(browser, "cy.nodes('.start')").clickAndHold().moveByOffset(-160, 90).release().perform();
    expand(browser, "→ 配合");
    at(browser, task).clickAndHold().moveByOffset(70, -60).release().perform();
    at(browser, task).click().perform();
    browser.until(d -> browser.find("[data-relations]").getText().contains("所属文件"));
    expand(browser, "→ 所属文件");
    at(browser, "cy.nodes('.start')").clickAndHold().moveByOffset(40, 30).release().perform();
    browser.settle();
    List<String> seen = places(browser);
    assertThat(seen).hasSizeGreaterThan(15).filteredOn(p -> p.endsWith(" true")).hasSize(2);
    assertThat(browser.script("return new URL(document.URL).searchParams.getAll('open').length"))
        .isEqualTo(3L);
    assertSharedLinkShows(browser, seen);
    assertThat(
            browser.script(
                "return performance.getEntriesByType('resource')"
                    + ".filter(r => r.name.includes('/graph/neighbours')).length"))
        .as("all that is open is asked for at once")
        .isEqualTo(1L);
  }

  @Test
  void anEdgeShowsItsWordsAndTwoThingsTheirShortestPath(Browser browser) {
    open(browser, AGENCY + LEADS);
    browser.script(DRAWING + "cy.edges()[0].emit('tap')");
    assertThat(browser.find("[data-evidence] blockquote").getText()).contains("省经济和信息化委");
    browser.script(
        DRAWING + "cy.nodes().unselect(); cy.nodes('[kind = \"task\"]').slice(0, 2).select()");
    act(browser, "way");
    assertThat(browser.script(DRAWING + "return cy.edges('.way').length")).isEqualTo(2L);
    String link = browser.driver().getCurrentUrl();
    assertThat(link).contains("path=");
    browser.photograph("graph-path-zh-1280");
    browser.find("#path-to").sendKeys("C144");
    browser.find("form[action='/graph/path'] button").click();
    browser.settle();
    browser.find(".graph-path li");
    browser.find("a[href*='path=']").click();
    browser.find("[data-graph][data-drawn]");
    assertThat((Long) browser.script(DRAWING + "return cy.edges('.way').length")).isPositive();
  }

  @Test
  void whatIsSeenLeavesInEveryFormat(Browser browser, @TempDir Path folder) throws Exception {
    browser
        .driver()
        .executeCdpCommand(
            "Browser.setDownloadBehavior",
            Map.of("behavior", "allow", "downloadPath", folder.toString()));
    open(browser, AGENCY + LEADS);
    for (ResultFormat format : List.of(ResultFormat.GEXF, ResultFormat.GRAPHML)) {
      act(browser, format.extension());
      String file = Files.readString(downloaded(browser, folder, format.extension()));
      ReadNetwork read = ReadNetwork.of(format, file);
      assertThat(read.things()).hasSize(9).contains(THING);
      assertThat(read.edges("relation"))
          .hasSize(8)
          .allMatch(edge -> edge.startsWith(THING + " ") && edge.endsWith(ONTOLOGY + "leads"));
    }
    act(browser, "svg");
    var svg = Jsoup.parse(Files.readString(downloaded(browser, folder, "svg")), Parser.xmlParser());
    assertThat(svg.select("circle")).hasSize(9);
    assertThat(svg.select("line")).hasSize(8);
    assertThat(svg.select("text").eachText()).contains("青海省经济和信息化委");
    act(browser, "png");
    assertThat(ImageIO.read(downloaded(browser, folder, "png").toFile()).getWidth())
        .isGreaterThan(300);
  }

  private static Path downloaded(Browser browser, Path folder, String extension) {
    Path file = folder.resolve("zhengmai-graph." + extension);
    new WebDriverWait(browser.driver(), Duration.ofSeconds(20))
        .withMessage(file.toString())
        .until(driver -> Files.exists(file) && noneIsPartial(folder));
    return file;
  }

  private static boolean noneIsPartial(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.noneMatch(f -> f.toString().endsWith(".crdownload"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theQueryBehindTheDrawingGivesItsEdges(Browser browser) throws Exception {
    open(browser, AGENCY + LEADS);
    act(browser, "sparql");
    String query =
        Objects.requireNonNull(browser.find("textarea[name=query]").getDomProperty("value"));
    assertThat(browser.driver().getCurrentUrl()).contains("/workbench?query=CONSTRUCT");
    String answer =
        RunningServer.get("/sparql?query=" + encode(query), "Accept", "application/n-triples")
            .body();
    assertThat(answer.lines()).hasSize(8).allMatch(line -> line.contains(ONTOLOGY + "leads"));
  }

  private static List<String> constructed(String query) throws Exception {
    return RunningServer.get("/sparql?query=" + encode(query), "Accept", "application/n-triples")
        .body()
        .lines()
        .sorted()
        .toList();
  }

  private static Object edges(Browser browser) {
    return Objects.requireNonNull(browser.script(DRAWING + "return cy.edges().length"));
  }

  @Test
  void whereTheEdgesAreTooManyForAnAddressTheQueryNamesTheRelationsThatAreOpen(Browser browser)
      throws Exception {
    String document = ID + "document/冀政办字〔2016〕86号";
    String all = "&open=" + encode(document + " in " + ONTOLOGY + "inDocument 20");
    String way = "&path=" + encode(THING + " " + document);
    open(browser, "/graph?thing=" + encode(document) + "&lang=zh" + all + way);
    Object edges = edges(browser);
    act(browser, "sparql");
    String query =
        Objects.requireNonNull(browser.find("textarea[name=query]").getDomProperty("value"));
    assertThat(query).contains("UNION", "> <" + ONTOLOGY + "inDocument>)", THING);
    assertThat(constructed(query)).hasSizeGreaterThan(200).hasSize(((Number) edges).intValue());
  }

  @Test
  void whereEvenTheRelationsAreTooManyForAnAddressTheQueryLeavesAsAFile(
      Browser browser, @TempDir Path folder) throws Exception {
    String document = ID + "document/冀政办字〔2016〕86号";
    String in = ONTOLOGY + "inDocument";
    String read = "SELECT ?a { ?a <" + in + "> <" + document + "> } ORDER BY ?a LIMIT 250";
    StringBuilder link = new StringBuilder("/graph?lang=zh&thing=" + encode(document));
    link.append("&open=").append(encode(document + " in " + in + " 20"));
    RunningServer.get("/sparql?query=" + encode(read), "Accept", "text/csv")
        .body()
        .lines()
        .skip(1)
        .forEach(thing -> link.append("&open=").append(encode(thing + " out " + in)));
    browser.downloadTo(folder);
    open(browser, link.toString());
    Object edges = edges(browser);
    act(browser, "sparql");
    String query = Files.readString(browser.downloaded(folder, ".rq"));
    assertThat(new SPARQLParser().parseQuery(query, null)).isInstanceOf(ParsedGraphQuery.class);
    assertThat(query.lines().filter(line -> line.strip().startsWith("(<")))
        .hasSize(((Number) edges).intValue());
  }

  @Test
  void theDrawingIsReadAndChangedByKeyboardAlone(Browser browser) {
    open(browser, AGENCY + LEADS);
    WebElement canvas = browser.find("[data-canvas]");
    canvas.sendKeys(Keys.ARROW_RIGHT);
    browser.until(d -> !"青海省经济和信息化委".equals(browser.find("[data-chosen]").getText()));
    String chosen = "return cy.nodes(':selected').map(n => n.data('label'))";
    assertThat(browser.script(DRAWING + chosen))
        .isEqualTo(List.of(browser.find("[data-chosen]").getText()));
    canvas.sendKeys("e");
    browser.find("[data-evidence] blockquote");
    canvas.sendKeys("p");
    assertThat(browser.driver().getCurrentUrl()).contains("pin=");
    canvas.sendKeys("s", Keys.ARROW_UP, " ");
    assertThat((List<?>) browser.script(DRAWING + chosen)).hasSize(2);
    browser.settle();
    canvas.sendKeys(Keys.ENTER);
    WebElement expansion = browser.driver().switchTo().activeElement();
    assertThat(expansion.getText()).matches("[→←] .+ [0-9]+.*");
    Object before = browser.script(DRAWING + "return cy.elements().length");
    expansion.sendKeys(Keys.ENTER);
    browser.until(
        d -> !Objects.equals(before, browser.script(DRAWING + "return cy.elements().length")));
  }

  @Test
  void aThingToBeginWithIsFoundWithAndWithoutSuggestions(Browser browser) {
    browser.open("/graph?lang=zh");
    browser.find("#graph-q").sendKeys("乳制品");
    browser.find("#graph-q-suggestions [role=option]");
    browser.find("#graph-q").sendKeys(Keys.ARROW_DOWN, Keys.ENTER);
    browser.find("[data-graph][data-drawn]");
    browser.open("/graph?lang=zh&q=" + encode("乳制品"));
    browser.find("#found a[href*='C144']").click();
    browser.find("[data-graph][data-drawn]");
  }
}
