package io.zhengmai.web;

import static io.zhengmai.web.RunningServer.encode;
import static io.zhengmai.web.RunningServer.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The reader as plain pages, and the forms in which it gives a document. */
@NullUnmarked
class ReaderIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String HEBEI = "河北省人民政府办公厅-2016-07-27-d7a65d4a";

  private static Document page(String key, String query) throws Exception {
    HttpResponse<String> answer =
        get("/documents/" + encode(key) + query, "Accept", "text/html", "Accept-Language", "zh");
    assertThat(answer.statusCode()).isEqualTo(200);
    return Jsoup.parse(answer.body());
  }

  private static List<String> keys() throws Exception {
    List<String> keys = new ArrayList<>();
    for (JsonNode document : JSON.readTree(get("/documents").body())) {
      String iri = document.get("iri").asText();
      keys.add(iri.substring(iri.lastIndexOf('/') + 1));
    }
    return keys;
  }

  private static String text(String key) throws Exception {
    return get("/documents/" + encode(key), "Accept", "text/plain").body();
  }

  @Test
  void thePageShowsTheTextAndNothingBesides() throws Exception {
    assertThat(keys()).hasSize(5);
    for (String key : keys()) {
      String text = text(key);
      StringBuilder shown = new StringBuilder();
      for (Element block : page(key, "").select(".words [data-start]")) {
        int start = Integer.parseInt(block.attr("data-start"));
        String words = block.wholeText();
        assertThat(text.codePoints().skip(start).limit(words.codePoints().count()).toArray())
            .as(key + " at " + start)
            .isEqualTo(words.codePoints().toArray());
        shown.append(words);
      }
      assertThat(inked(shown.toString())).isEqualTo(inked(text));
    }
  }

  /** What is left without white space, which is no block of its own. */
  private static String inked(String text) {
    return text.codePoints()
        .filter(c -> !Character.isWhitespace(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  @Test
  void noMarkLeadsNowhere() throws Exception {
    Document page = page(HEBEI, "");
    List<String> addresses =
        page.select(".words a[href]").stream().map(a -> a.attr("href")).distinct().toList();
    assertThat(addresses).hasSizeGreaterThan(50);
    for (String address : addresses) {
      assertThat(get(address, "Accept", "text/html").statusCode()).as(address).isEqualTo(200);
    }
    assertThat(page.select(".words a")).allSatisfy(a -> assertThat(a.attr("title")).isNotBlank());
  }

  @Test
  void anAddressPointsOutWords() throws Exception {
    String text = text(HEBEI);
    int start = text.indexOf("研发投入强度");
    Document page = page(HEBEI, "?start=" + start + "&end=" + (start + 6));
    assertThat(page.select("#mark")).hasSize(1);
    StringBuilder marked = new StringBuilder();
    page.select(".words mark").forEach(mark -> marked.append(mark.wholeText()));
    assertThat(marked).hasToString("研发投入强度");
    assertThat(page(HEBEI, "?start=5&end=99999999").select(".words mark")).isEmpty();
  }

  @Test
  void kindsOfMarksAreLeftOutByTheAddress() throws Exception {
    Document page = page(HEBEI, "?show=agency");
    assertThat(page.select(".words a[href]"))
        .isNotEmpty()
        .allSatisfy(
            a -> assertThat(a.closest("[data-kind]").attr("data-kind")).isEqualTo("agency"));
    assertThat(page.select("[data-legend] input[checked]")).hasSize(1);
  }

  @Test
  void sectionsHaveTheirOwnAnchors() throws Exception {
    Document page = page(HEBEI, "");
    assertThat(page.select(".reader-outline a"))
        .isNotEmpty()
        .allSatisfy(a -> assertThat(page.select(a.attr("href").replace(".", "\\."))).hasSize(1));
  }

  @Test
  void theSameIsGivenAsJson() throws Exception {
    JsonNode json = JSON.readTree(get("/documents/" + encode(HEBEI) + "?format=json").body());
    String text = json.get("text").asText();
    assertThat(json.get("unresolved").isArray()).isTrue();
    assertThat(json.get("tasks")).isNotEmpty();
    JsonNode row = json.get("tasks").findValue("responsibilities").get(0);
    assertThat(text.substring(row.get("start").asInt(), row.get("end").asInt()))
        .isEqualTo(row.get("surface").asText());
  }
}
