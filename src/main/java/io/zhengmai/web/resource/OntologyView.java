package io.zhengmai.web.resource;

import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.negotiation.Language;
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

/** What the page of the ontology shows. */
public record OntologyView(List<Term> terms) {
  /**
   * A term.
   *
   * @param name the part of its IRI after {@code #}
   * @param type Class, ObjectProperty …
   */
  public record Term(String name, String type, String label, String comment) {}

  /** The terms of the ontology's own namespace, by name. */
  static OntologyView of(Model ontology, Language language) {
    return new OntologyView(
        ontology.subjects().stream()
            .filter(s -> s.stringValue().startsWith(ZM.NAMESPACE))
            .map(s -> term(ontology, s, language))
            .sorted(Comparator.comparing(Term::name))
            .toList());
  }

  private static Term term(Model ontology, Resource subject, Language language) {
    return new Term(
        subject.stringValue().substring(ZM.NAMESPACE.length()),
        ontology.filter(subject, RDF.TYPE, null).objects().stream()
            .map(OntologyView::lastPart)
            .sorted()
            .findFirst()
            .orElse(""),
        words(ontology, subject, RDFS.LABEL, language),
        words(ontology, subject, RDFS.COMMENT, language));
  }

  private static String lastPart(Value iri) {
    String text = iri.stringValue();
    return text.substring(Math.max(text.lastIndexOf('#'), text.lastIndexOf('/')) + 1);
  }

  private static String words(Model ontology, Resource subject, IRI property, Language language) {
    Optional<String> wanted = Optional.of(language.choose("zh", "en"));
    return ontology.filter(subject, property, null).objects().stream()
        .filter(o -> o instanceof Literal literal && literal.getLanguage().equals(wanted))
        .map(Value::stringValue)
        .findFirst()
        .orElse("");
  }
}
