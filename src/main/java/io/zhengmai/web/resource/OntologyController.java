package io.zhengmai.web.resource;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.format.Negotiation;
import io.zhengmai.format.ResultFormat;
import io.zhengmai.format.ResultKind;
import io.zhengmai.graph.OntologyGraph;
import io.zhengmai.graph.SortedRdf;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.answer.Formats;
import io.zhengmai.web.negotiation.Language;
import io.zhengmai.web.page.Pages;
import java.io.ByteArrayOutputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;

/** {@code /ontology}: the terms, as a page and as RDF. */
@Controller("/ontology")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OntologyController {
  private final Pages pages;
  private final Model ontology = OntologyGraph.model();

  OntologyController(Pages pages) {
    this.pages = pages;
  }

  @Get
  HttpResponse<?> get(HttpRequest<?> request) {
    boolean named = request.getParameters().get("format") != null;
    if (!named && Negotiation.prefers(Formats.accept(request), "text/html", ResultKind.GRAPH)) {
      Language language = Language.of(request);
      return pages.render("ontology", new OntologyView(language, terms(language)));
    }
    ResultFormat format = Formats.of(request, ResultKind.GRAPH);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SortedRdf.write(ontology, format.rdf(), out);
    return HttpResponse.ok(out.toByteArray())
        .contentType(format.mediaType() + ";charset=utf-8")
        .header("Vary", "Accept");
  }

  private List<OntologyView.Term> terms(Language language) {
    return ontology.subjects().stream()
        .filter(s -> s.stringValue().startsWith(ZM.NAMESPACE))
        .map(s -> term(s, language))
        .sorted(Comparator.comparing(OntologyView.Term::name))
        .toList();
  }

  private OntologyView.Term term(Resource subject, Language language) {
    String type =
        ontology.filter(subject, RDF.TYPE, null).objects().stream()
            .map(Value::stringValue)
            .map(t -> t.substring(Math.max(t.lastIndexOf('#'), t.lastIndexOf('/')) + 1))
            .sorted()
            .findFirst()
            .orElse("");
    return new OntologyView.Term(
        subject.stringValue().substring(ZM.NAMESPACE.length()),
        type,
        words(subject, RDFS.LABEL, language),
        words(subject, RDFS.COMMENT, language));
  }

  private String words(Resource subject, IRI property, Language language) {
    return ontology.filter(subject, property, null).objects().stream()
        .filter(
            o ->
                o instanceof Literal l
                    && l.getLanguage().equals(Optional.of(language.choose("zh", "en"))))
        .map(Value::stringValue)
        .findFirst()
        .orElse("");
  }
}
