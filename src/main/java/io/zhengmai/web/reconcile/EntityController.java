package io.zhengmai.web.reconcile;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import io.zhengmai.reconcile.Property;
import io.zhengmai.reconcile.Reconciler;
import io.zhengmai.web.answer.FormParameters;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.page.ThingAddress;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** What a client asks beside matching: suggestions, proposals, previews and pages of things. */
@Controller("/reconcile")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class EntityController {
  private static final int SUGGESTED = 10;
  private static final int SHOWN = 5;

  private final QueryRunner runner;
  private final ReconcileService service;
  private final ThingAddress addresses;
  private final Pages pages;

  EntityController(
      QueryRunner runner, ReconcileService service, ThingAddress addresses, Pages pages) {
    this.runner = runner;
    this.service = service;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Get("/suggest/entity")
  HttpResponse<?> entities(HttpRequest<?> request) {
    String prefix = prefix(request);
    return answer(
        request,
        answers ->
            answers.entities(
                prefix.isBlank()
                    ? List.of()
                    : service.search().suggest(prefix, Reconciler.KINDS, SUGGESTED)));
  }

  @Get("/suggest/type")
  HttpResponse<?> types(HttpRequest<?> request) {
    String prefix = prefix(request);
    return answer(
        request,
        answers ->
            answers.types(
                Reconciler.KINDS.stream()
                    .filter(kind -> begins(prefix, kind.code(), kind.label()))
                    .toList()));
  }

  @Get("/suggest/property")
  HttpResponse<?> properties(HttpRequest<?> request) {
    String prefix = prefix(request);
    return answer(
        request,
        answers ->
            answers.properties(
                "result",
                Arrays.stream(Property.values())
                    .filter(p -> begins(prefix, p.id(), p.label()))
                    .toList()));
  }

  @Get("/extend/propose")
  HttpResponse<?> propose(HttpRequest<?> request) {
    String type = parameter(request, "type");
    Set<ThingKind> kinds = Reconciler.kinds(type == null ? List.of() : List.of(type));
    List<Property> proposed =
        Arrays.stream(Property.values()).filter(p -> kinds.stream().anyMatch(p::isOf)).toList();
    return answer(
        request,
        answers -> {
          var answer = answers.properties("properties", proposed);
          return type == null ? answer : answer.put("type", type);
        });
  }

  /** Leads to the page of a thing. */
  @Get("/view")
  HttpResponse<?> view(HttpRequest<?> request) {
    return HttpResponse.status(HttpStatus.SEE_OTHER)
        .header("Location", addresses.page(thing(request)));
  }

  /** A page that others may show in a frame. */
  @Get("/preview")
  HttpResponse<?> preview(HttpRequest<?> request) {
    IRI thing = thing(request);
    PreviewView view = runner.run(connection -> preview(connection, request, thing));
    return pages
        .render(request, "preview", view)
        .header(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; base-uri 'none'; frame-ancestors *");
  }

  private PreviewView preview(RepositoryConnection connection, HttpRequest<?> request, IRI thing) {
    Language language = Language.of(request);
    ThingKind kind =
        Reconciler.KINDS.stream()
            .filter(
                k ->
                    k.classes().stream()
                        .anyMatch(c -> connection.hasStatement(thing, RDF.TYPE, c, false)))
            .findFirst()
            .orElseThrow(() -> unknown(service.ids().of(thing)));
    Answers answers = service.answers(connection, language);
    List<PreviewView.Fact> facts =
        Arrays.stream(Property.values())
            .filter(p -> p.isOf(kind))
            .map(
                p ->
                    new PreviewView.Fact(
                        words(language, p.label()), values(connection, thing, p, answers)))
            .filter(fact -> !fact.values().isEmpty())
            .limit(SHOWN)
            .toList();
    return new PreviewView(
        answers.name(thing),
        words(language, kind.label()),
        service.ids().of(thing),
        addresses.page(thing),
        facts);
  }

  private static String values(
      RepositoryConnection connection, IRI thing, Property property, Answers answers) {
    try (var found = connection.getStatements(thing, property.iri(), null, false)) {
      return String.join(
          "、",
          found.stream()
              .map(
                  s ->
                      s.getObject() instanceof IRI other
                          ? answers.name(other)
                          : s.getObject().stringValue())
              .distinct()
              .sorted()
              .limit(SHOWN)
              .toList());
    }
  }

  private IRI thing(HttpRequest<?> request) {
    String id = parameter(request, "id");
    if (id == null) {
      throw Questions.refused("id", "缺少", "is missing");
    }
    return service.ids().thing(id).orElseThrow(() -> unknown(id));
  }

  private static ProblemException unknown(String id) {
    return new ProblemException(
        ProblemType.NOT_FOUND, new Bilingual("图谱中没有 " + id, "The graph does not know " + id));
  }

  private HttpResponse<?> answer(HttpRequest<?> request, Function<Answers, JsonNode> answer) {
    Language language = Language.of(request);
    JsonNode json = runner.run(connection -> answer.apply(service.answers(connection, language)));
    return ReconcileJson.answer(json, parameter(request, "callback"));
  }

  private static boolean begins(String prefix, String id, Bilingual label) {
    String wanted = prefix.strip().toLowerCase(Locale.ROOT);
    return List.of(id, label.zh(), label.en()).stream()
        .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static String prefix(HttpRequest<?> request) {
    String prefix = parameter(request, "prefix");
    if (prefix == null) {
      throw Questions.refused("prefix", "缺少", "is missing");
    }
    return prefix;
  }

  private static @Nullable String parameter(HttpRequest<?> request, String name) {
    Map<String, List<String>> all = FormParameters.parse(request.getUri().getRawQuery());
    return FormParameters.single(all, name);
  }

  private static String words(Language language, Bilingual words) {
    return language.choose(words.zh(), words.en());
  }
}
