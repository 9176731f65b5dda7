package io.zhengmai.web.upload;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Documents over HTTP: looked at by anyone, kept for who has the token. */
class UploadIT {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String BOUNDARY = "----of-the-test";
  private static final String TEXT = notice();

  @SuppressWarnings("NullAway.Init")
  private static KeepingServer server;

  private final HttpClient client = HttpClient.newHttpClient();

  @BeforeAll
  static void start() throws Exception {
    server = new KeepingServer();
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static String notice() {
    try {
      return Files.readString(Path.of("src/test/resources/upload/notice.txt"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private HttpResponse<String> post(String path, String type, byte[] body, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.at(path))
            .header("Content-Type", type)
            .POST(BodyPublishers.ofByteArray(body));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> text(String path, String text, String... headers) throws Exception {
    return post(path, "text/plain;charset=utf-8", text.getBytes(StandardCharsets.UTF_8), headers);
  }

  private HttpResponse<String> keep(String path, String text) throws Exception {
    return text(path, text, "Authorization", "Bearer " + KeepingServer.TOKEN);
  }

  private HttpResponse<String> form(String path, String accept, String... fields) throws Exception {
    StringBuilder body = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      body.append("--").append(BOUNDARY).append("\r\n");
      body.append("Content-Disposition: form-data; name=\"").append(fields[i]).append("\"");
      body.append("\r\n\r\n").append(fields[i + 1]).append("\r\n");
    }
    body.append("--").append(BOUNDARY).append("--\r\n");
    return post(
        path,
        "multipart/form-data; boundary=" + BOUNDARY,
        body.toString().getBytes(StandardCharsets.UTF_8),
        "Accept",
        accept);
  }

  @Test
  void aPreviewTellsWhatIsReadAndKeepsNothing() throws Exception {
    HttpResponse<String> answer = text("/documents?preview", TEXT.replace("27号", "1号"));
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode json = JSON.readTree(answer.body());
    assertThat(json.at("/tasks").findValuesAsText("surface")).contains("省工业和信息化厅");
    assertThat(json.at("/targets")).isNotEmpty();
    assertThat(json.get("stored").asBoolean()).isFalse();
    try (var connection = server.store().connect()) {
      assertThat(connection.hasStatement(Values.iri(json.get("iri").asText()), null, null, false))
          .isFalse();
    }
  }

  @Test
  void aDocumentIsKeptOnceAndReplacedOnlyOnRequest() throws Exception {
    HttpResponse<String> added = keep("/documents", TEXT);
    assertThat(added.statusCode()).isEqualTo(201);
    String location = added.headers().firstValue("Location").orElseThrow();
    HttpRequest read = HttpRequest.newBuilder(server.at(location)).build();
    assertThat(client.send(read, BodyHandlers.ofString()).body()).isEqualTo(TEXT);
    HttpResponse<String> again = keep("/documents", TEXT);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).contains("known");
    String changed = TEXT.replace("10家", "12家");
    HttpResponse<String> conflict = keep("/documents", changed);
    assertThat(conflict.statusCode()).isEqualTo(409);
    assertThat(conflict.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(client.send(read, BodyHandlers.ofString()).body()).isEqualTo(TEXT);
    assertThat(keep("/documents?replace", changed).statusCode()).isEqualTo(200);
    assertThat(client.send(read, BodyHandlers.ofString()).body()).isEqualTo(changed);
  }

  @Test
  void whoHasNoTokenKeepsNothing() throws Exception {
    assertThat(text("/documents", TEXT).statusCode()).isEqualTo(401);
    assertThat(text("/documents", TEXT, "Authorization", "Bearer not-the-right-one").statusCode())
        .isEqualTo(401);
  }

  @Test
  void whatIsNoPolicyDocumentIsToldWhy() throws Exception {
    HttpResponse<String> novel = text("/documents?preview", "从前有座山，山里有座庙。");
    assertThat(novel.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(novel.body()).get("zh").asText()).contains("不像政策文件");
    assertThat(text("/documents?preview", "").statusCode()).isEqualTo(422);
    assertThat(post("/documents?preview", "application/pdf", new byte[] {1, 2, 3}).statusCode())
        .isEqualTo(422);
    assertThat(post("/documents?preview", "image/png", new byte[] {1, 2, 3}).statusCode())
        .isEqualTo(415);
  }

  @Test
  void anEmptyFileIsCalledEmpty() throws Exception {
    String file =
        "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\n\r\n--%s--\r\n"
            .formatted(BOUNDARY, BOUNDARY);
    HttpResponse<String> empty =
        post(
            "/documents?preview&lang=en",
            "multipart/form-data; boundary=" + BOUNDARY,
            file.getBytes(StandardCharsets.UTF_8));
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(JSON.readTree(empty.body()).get("detail").asText()).isEqualTo("The file is empty");
  }

  @Test
  void aPlainFormThatFailsGetsAPage() throws Exception {
    HttpResponse<String> nothing = form("/documents?preview&lang=zh", "text/html", "text", "");
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(Jsoup.parse(nothing.body()).select("[data-detail]").text()).contains("没有收到文件");
    HttpResponse<String> refused =
        form("/documents?lang=zh", "text/html", "text", TEXT, "token", "not-the-right-one");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(Jsoup.parse(refused.body()).select("[data-detail]").text()).contains("令牌");
  }

  @Test
  void whatIsTooLargeIsRefusedWithTheLimit() throws Exception {
    HttpResponse<String> large =
        post("/documents?preview", "text/plain", new byte[Upload.LARGEST + 1]);
    assertThat(large.statusCode()).isEqualTo(413);
    assertThat(JSON.readTree(large.body()).get("limit").asInt()).isEqualTo(Upload.LARGEST);
  }

  @Test
  void archivesThatGrowBeyondMeasureAreRefused() throws Exception {
    ByteArrayOutputStream bomb = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bomb)) {
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] nothing = new byte[1_000_000];
      for (int i = 0; i < 120; i++) {
        zip.write(nothing);
      }
    }
    String docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    assertThat(post("/documents?preview", docx, bomb.toByteArray()).statusCode()).isEqualTo(422);
    ByteArrayOutputStream escape = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(escape)) {
      zip.putNextEntry(new ZipEntry("../../etc/cron.d/OFD.xml"));
      zip.write('x');
    }
    assertThat(post("/documents?preview", "application/ofd", escape.toByteArray()).statusCode())
        .isEqualTo(422);
  }

  @Test
  void aPlainFormReadsCorrectsAndKeeps() throws Exception {
    String html = "text/html";
    String pasted = TEXT.replace("27号", "88号").replace("\n", "\r\n");
    Document draft = Jsoup.parse(form("/documents?preview", html, "text", pasted).body());
    assertThat(draft.select("#draft-documentNumber").val()).isEqualTo("云政办发〔2019〕88号");
    assertThat(draft.select(".words a.m[data-kind=agency]")).isNotEmpty();
    HttpResponse<String> kept =
        form(
            "/documents",
            html,
            "text",
            pasted,
            "title",
            draft.select("#draft-title").val(),
            "was-title",
            draft.select("[name=was-title]").val(),
            "issuedOn",
            "2019-05-08",
            "was-issuedOn",
            draft.select("[name=was-issuedOn]").val(),
            "token",
            KeepingServer.TOKEN);
    assertThat(kept.statusCode()).isEqualTo(201);
    try (var connection = server.store().connect()) {
      Resource document =
          only(connection, null, ELI.id_local, Values.literal("云政办发〔2019〕88号")).getSubject();
      assertThat(only(connection, document, ELI.date_document, null).getObject().stringValue())
          .isEqualTo("2019-05-08");
      Resource date = Values.iri(document + "/metadata/date");
      assertThat(only(connection, date, ZM.basis, null).getObject()).isEqualTo(ZM.sidecar);
      Resource title = Values.iri(document + "/metadata/title");
      assertThat(only(connection, title, ZM.basis, null).getObject()).isEqualTo(ZM.stated);
    }
  }

  private static Statement only(
      RepositoryConnection connection,
      @Nullable Resource subject,
      IRI predicate,
      @Nullable Value object) {
    try (var statements = connection.getStatements(subject, predicate, object, false)) {
      List<Statement> found = statements.stream().toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  @Test
  void correctionsThatMeanNothingAreRefused() throws Exception {
    assertThat(
            form("/documents?preview", "application/json", "text", TEXT, "issuedOn", "昨天")
                .statusCode())
        .isEqualTo(422);
    assertThat(
            form("/documents?preview", "application/json", "text", TEXT, "regionCode", "13")
                .statusCode())
        .isEqualTo(422);
  }
}
