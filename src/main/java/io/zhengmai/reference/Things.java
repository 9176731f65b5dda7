package io.zhengmai.reference;

import java.util.Comparator;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** The things that one file describes. */
record Things(String file, Model model) {
  /** Those of a class, by IRI. */
  Stream<Thing> of(IRI type) {
    return things(model.filter(null, RDF.TYPE, type));
  }

  /** All that have a type, by IRI. */
  Stream<Thing> all() {
    return things(model.filter(null, RDF.TYPE, null));
  }

  private Stream<Thing> things(Model typed) {
    return typed.subjects().stream()
        .filter(IRI.class::isInstance)
        .map(IRI.class::cast)
        .sorted(Comparator.comparing(Value::stringValue))
        .map(iri -> new Thing(file, model, iri));
  }
}
