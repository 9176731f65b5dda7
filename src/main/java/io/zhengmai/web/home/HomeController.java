package io.zhengmai.web.home;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.graph.Software;
import io.zhengmai.query.CannedQuery;
import io.zhengmai.query.Parameter;
import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Labels;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Pages;
import io.zhengmai.web.resource.ThingAddress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** {@code /}: what is in the graph, and where everything is. */
@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
  private final QueryCatalogue catalogue;
  private final QueryRunner runner;
  private final ThingAddress addresses;
  private final Pages pages;

  HomeController(
      QueryCatalogue catalogue, QueryRunner runner, ThingAddress addresses, Pages pages) {
    this.catalogue = catalogue;
    this.runner = runner;
    this.addresses = addresses;
    this.pages = pages;
  }

  @Get("/")
  HttpResponse<?> home(HttpRequest<?> request) {
    Language language = Language.of(request);
    return pages.render("home", runner.run(connection -> view(connection, language)));
  }

  private HomeView view(RepositoryConnection connection, Language language) {
    Labels labels = new Labels(connection, language);
    List<HomeView.Count> counts = new ArrayList<>();
    for (IRI type :
        List.of(
            ZM.Task,
            ZM.Responsibility,
            ZM.Target,
            ZM.Agency,
            ZM.AgencyLine,
            ZM.Industry,
            ZM.Product,
            Schema.Brand,
            ZM.Standard,
            ZM.UnresolvedSpan)) {
      counts.add(new HomeView.Count(labels.of(type), count(connection, type)));
    }
    List<Link> documents = new ArrayList<>();
    try (var texts = connection.getStatements(null, ZM.text, null, false)) {
      for (var text : texts) {
        IRI document = (IRI) text.getSubject();
        documents.add(new Link(labels.of(document), addresses.page(document)));
      }
    }
    documents.sort(Comparator.comparing(Link::label));
    return new HomeView(
        language, counts, documents, questions(language), Software.current().version());
  }

  private Map<String, List<HomeView.Question>> questions(Language language) {
    Map<String, List<HomeView.Question>> byTopic = new LinkedHashMap<>();
    for (CannedQuery query : catalogue.list()) {
      String summary = language.choose(query.summary().zh(), query.summary().en());
      byTopic
          .computeIfAbsent(query.topic(), t -> new ArrayList<>())
          .add(
              new HomeView.Question(
                  new Link(summary, "/queries/" + query.name()),
                  query.parameters().stream().map(Parameter::name).toList()));
    }
    return byTopic;
  }

  private static long count(RepositoryConnection connection, IRI type) {
    try (var found = connection.getStatements(null, RDF.TYPE, type, false)) {
      return found.stream().map(s -> s.getSubject()).distinct().count();
    }
  }
}
