package io.zhengmai.web.resource;

import io.zhengmai.web.negotiation.Language;
import java.util.List;

/** What the page of the ontology shows. */
public record OntologyView(Language language, List<Term> terms) {
  /**
   * A term.
   *
   * @param name the part of its IRI after {@code #}
   * @param type Class, ObjectProperty …
   */
  public record Term(String name, String type, String label, String comment) {}
}
