package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.reconcile.Candidate;
import io.zhengmai.reconcile.Question;
import io.zhengmai.reconcile.Reconciler;
import io.zhengmai.web.access.Reads;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.answer.RequestAddress;
import io.zhengmai.web.negotiation.Language;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /reconcile}: the manifest, and matching and data extension in the shapes of 0.2
 * (parameters of a form) and of 1.0 (a JSON body).
 */
@Controller("/reconcile")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReconcileController {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final QueryRunner runner;
  private final RequestAddress addresses;
  private final ReconcileService service;

  ReconcileController(QueryRunner runner, RequestAddress addresses, ReconcileService service) {
    this.runner = runner;
    this.addresses = addresses;
    this.service = service;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    return answer(request, FormParameters.parse(request.getUri().getRawQuery()));
  }

  @Reads
  @Post
  @Consumes(MediaType.ALL)
  HttpResponse<?> post(HttpRequest<?> request, @Body @jakarta.annotation.Nullable byte[] body) {
    String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
    if (isJson(request)) {
      return match(request, text);
    }
    return answer(request, FormParameters.parse(text));
  }

  /** Matching as 1.0 has it. */
  @Reads
  @Post("/match")
  @Consumes(MediaType.ALL)
  HttpResponse<?> match(HttpRequest<?> request, @Body String body) {
    List<Question> questions = Questions.of(json("body", body));
    return ReconcileJson.answer(
        runner.run(
            connection -> {
              Reconciler reconciler = service.reconciler(connection);
              return service
                  .answers(connection, Language.of(request))
                  .draft(questions.stream().map(reconciler::candidates).toList());
            }));
  }

  /** Data extension as 1.0 has it. */
  @Reads
  @Post("/extend")
  @Consumes(MediaType.ALL)
  HttpResponse<?> extend(HttpRequest<?> request, @Body String body) {
    return ReconcileJson.answer(extension(request, json("body", body), Version.V1_0));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Map<String, List<String>> parameters) {
    String queries = FormParameters.single(parameters, "queries");
    String query = FormParameters.single(parameters, "query");
    String extend = FormParameters.single(parameters, "extend");
    String callback = FormParameters.single(parameters, "callback");
    JsonNode answer;
    if (queries != null) {
      answer = old(request, Questions.ofOld(json("queries", queries)));
    } else if (query != null) {
      JsonNode given =
          query.startsWith("{")
              ? json("query", query)
              : JSON.createObjectNode().put("query", query);
      answer = old(request, Questions.ofOld(JSON.createObjectNode().set("q0", given))).path("q0");
    } else if (extend != null) {
      answer = extension(request, json("extend", extend), Version.V0_2);
    } else {
      answer = manifest(request, FormParameters.single(parameters, "version"));
    }
    return ReconcileJson.answer(answer, callback);
  }

  private JsonNode manifest(HttpRequest<?> request, @Nullable String version) {
    Version wanted = version != null && version.startsWith("1") ? Version.V1_0 : Version.V0_2;
    String address = addresses.of(request, "/reconcile");
    return runner.run(
        connection ->
            Manifest.of(
                wanted,
                address,
                service.ids().space(),
                service.answers(connection, Language.of(request))));
  }

  private JsonNode old(HttpRequest<?> request, Map<String, Question> questions) {
    return runner.run(
        connection -> {
          Reconciler reconciler = service.reconciler(connection);
          Map<String, List<Candidate>> results = new LinkedHashMap<>();
          questions.forEach((key, question) -> results.put(key, reconciler.candidates(question)));
          return service.answers(connection, Language.of(request)).old(results);
        });
  }

  private JsonNode extension(HttpRequest<?> request, JsonNode query, Version version) {
    return runner.run(
        connection ->
            new Extension(
                    connection, service.ids(), service.answers(connection, Language.of(request)))
                .answer(query, version));
  }

  private static boolean isJson(HttpRequest<?> request) {
    return request.getContentType().filter(t -> t.getSubtype().endsWith("json")).isPresent();
  }

  private static JsonNode json(String at, String text) {
    try {
      JsonNode node = JSON.readTree(text);
      return node == null ? JSON.missingNode() : node;
    } catch (JsonProcessingException e) {
      throw Questions.refused(
          at, "不是 JSON：" + e.getOriginalMessage(), "is no JSON: " + e.getOriginalMessage());
    }
  }
}
