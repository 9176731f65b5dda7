package io.zhengmai.web.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.store.Store;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.RequestAddress;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code /openapi}: OpenAPI 3.1 of this service, in JSON and YAML, and the same as a page. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OpenApiController {
  private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();
  private static final ObjectWriter YAML =
      new ObjectMapper(new YAMLFactory().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER))
          .writer();

  /** What is answered, the first where anything will do. */
  private static final List<MediaType> TYPES =
      List.of(
          new MediaType("application/json"),
          new MediaType("application/vnd.oai.openapi+json"),
          new MediaType("application/yaml"),
          new MediaType("application/vnd.oai.openapi"));

  private static final int EXAMPLE_SECONDS = 2;

  private final QueryCatalogue catalogue;
  private final QueryRunner runner;
  private final RequestAddress address;
  private final Store store;
  private final Pages pages;

  /** The last description; it holds as long as the store has this version. */
  private volatile @Nullable Known known;

  private record Known(String version, ObjectNode document) {}

  OpenApiController(
      QueryCatalogue catalogue,
      QueryRunner runner,
      RequestAddress address,
      Store store,
      Pages pages) {
    this.catalogue = catalogue;
    this.runner = runner;
    this.address = address;
    this.store = store;
    this.pages = pages;
  }

  @Get(uris = {"/openapi", "/openapi.json", "/openapi.yaml"})
  HttpResponse<?> get(HttpRequest<?> request) throws JsonProcessingException {
    if (isForPeople(request)) {
      return pages.render(request, "api", ApiView.of(document(), Language.of(request)));
    }
    MediaType type = type(request);
    ObjectNode document = document().deepCopy();
    document.putArray("servers").addObject().put("url", address.of(request, ""));
    ObjectWriter writer = type.getSubtype().contains("json") ? JSON : YAML;
    return HttpResponse.ok(writer.writeValueAsBytes(document))
        .contentType(type.getName() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  private static boolean isForPeople(HttpRequest<?> request) {
    return !request.getPath().contains(".")
        && request.getParameters().get("format") == null
        && Pages.asked(request);
  }

  private ObjectNode document() {
    String version = store.version();
    Known last = known;
    if (last == null || !last.version().equals(version)) {
      ObjectNode document =
          runner.run(connection -> OpenApiDocument.of(catalogue, connection, EXAMPLE_SECONDS));
      last = new Known(version, document);
      known = last;
    }
    return last.document();
  }

  private static MediaType type(HttpRequest<?> request) {
    String path = request.getPath();
    String name = request.getParameters().get("format");
    if (name == null && path.contains(".")) {
      name = path.substring(path.lastIndexOf('.') + 1);
    }
    if (name != null) {
      String wanted = name;
      return TYPES.stream()
          .filter(type -> type.getName().equals("application/" + wanted))
          .findFirst()
          .orElseThrow(() -> none("format=" + wanted));
    }
    List<MediaType> accepted = request.getHeaders().accept();
    if (accepted.isEmpty()) {
      return TYPES.get(0);
    }
    return accepted.stream()
        .flatMap(range -> TYPES.stream().filter(range::matches))
        .findFirst()
        .orElseThrow(() -> none("Accept: " + accepted));
  }

  private static ProblemException none(String asked) {
    return new ProblemException(
        ProblemType.NOT_ACCEPTABLE,
        new Bilingual(
            asked + "：此描述只有 json 与 yaml 格式", asked + ": this description comes as json and yaml"));
  }
}
