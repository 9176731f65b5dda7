package io.zhengmai.web.page;

import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.negotiation.Language;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** What to call a thing, in the reader's language where the graph has it. */
public record Labels(RepositoryConnection connection, Language language) {
  private static final List<IRI> PROPERTIES =
      List.of(
          SKOS.PREF_LABEL, RDFS.LABEL, ELI.title, ZM.heading, ZM.fullName, ZM.quote, ZM.indicator);

  /** The name of a thing, or the last part of its IRI. */
  public String of(Value thing) {
    if (thing instanceof Resource resource) {
      for (IRI property : PROPERTIES) {
        String label = best(resource, property);
        if (label != null) {
          return label;
        }
      }
      return tail(thing.stringValue());
    }
    return thing.stringValue();
  }

  private @Nullable String best(Resource thing, IRI property) {
    String found = null;
    try (var statements = connection.getStatements(thing, property, null, false)) {
      for (Statement statement : statements) {
        String value = statement.getObject().stringValue();
        if (found == null || matches(statement.getObject())) {
          found = value;
        }
      }
    }
    return found;
  }

  private boolean matches(Value label) {
    return label instanceof Literal literal
        && literal.getLanguage().filter(l -> l.startsWith(language.choose("zh", "en"))).isPresent();
  }

  private static String tail(String iri) {
    int end = iri.endsWith("/") ? iri.length() - 1 : iri.length();
    int cut = Math.max(iri.lastIndexOf('/', end - 1), iri.lastIndexOf('#'));
    return iri.substring(cut + 1, end);
  }
}
