package io.zhengmai.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.BNode;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Models;
import org.eclipse.rdf4j.model.util.RDFCollections;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SHACL;
import org.jspecify.annotations.Nullable;

/** Reads the violations out of a SHACL validation report. */
final class ShaclResults {
  private ShaclResults() {}

  static List<Violation> violations(Model report) {
    List<Violation> violations = new ArrayList<>();
    for (Resource result : report.filter(null, RDF.TYPE, SHACL.VALIDATION_RESULT).subjects()) {
      violations.add(violation(report, result));
    }
    return violations;
  }

  private static Violation violation(Model report, Resource result) {
    Optional<Value> path = Models.getProperty(report, result, SHACL.RESULT_PATH);
    return new Violation(
        Models.getPropertyString(report, result, SHACL.FOCUS_NODE).orElse("?"),
        path.map(p -> path(report, p)).orElse(null),
        Models.getPropertyString(report, result, SHACL.VALUE).orElse(null),
        message(report, result, "zh"),
        message(report, result, "en"));
  }

  private static String message(Model report, Resource result, String language) {
    return report.filter(result, SHACL.RESULT_MESSAGE, null).objects().stream()
        .filter(o -> o instanceof Literal l && l.getLanguage().filter(language::equals).isPresent())
        .map(Value::stringValue)
        .findFirst()
        .orElseGet(() -> constraint(report, result));
  }

  /** For a shape without a message of its own: the name of the constraint. */
  private static String constraint(Model report, Resource result) {
    return Models.getPropertyIRI(report, result, SHACL.SOURCE_CONSTRAINT_COMPONENT)
        .map(IRI::getLocalName)
        .orElse("SHACL");
  }

  private static @Nullable String path(Model report, Value path) {
    if (path instanceof IRI iri) {
      return iri.stringValue();
    }
    if (path instanceof BNode list && report.contains(list, RDF.FIRST, null)) {
      return RDFCollections.asValues(report, list, new ArrayList<>()).stream()
          .map(Value::stringValue)
          .collect(Collectors.joining(" / "));
    }
    return null;
  }
}
