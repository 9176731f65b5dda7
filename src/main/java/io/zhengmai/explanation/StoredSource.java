package io.zhengmai.explanation;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A document as it was before it was read, put together from its graph: its text, and as its
 * sidecar the values that the graph says came from one.
 */
final class StoredSource {
  private final RepositoryConnection connection;
  private final IRI document;

  private StoredSource(RepositoryConnection connection, IRI document) {
    this.connection = connection;
    this.document = document;
  }

  /** The document; empty where the store has no text of it. */
  static Optional<SourceDocument> read(RepositoryConnection connection, IRI document) {
    StoredSource stored = new StoredSource(connection, document);
    return stored
        .object(document, ZM.text)
        .map(
            text ->
                new SourceDocument(
                    "stored",
                    document.stringValue(),
                    new CanonicalText(text.stringValue()),
                    stored.sidecar()));
  }

  /** What the graph lacks, the sidecar is taken to have denied: reading again must not add it. */
  private Sidecar sidecar() {
    String title = given(ELI.title);
    String issuer = given(ZM.issuer);
    String region = given(ZM.region);
    String date = given(ELI.date_document);
    boolean inferred = connection.hasStatement(document, ZM.titleBasis, ZM.term("inferred"), false);
    return new Sidecar(
        title,
        title != null && inferred,
        issuer == null ? null : name(issuer),
        false,
        region == null ? null : code(region),
        given(ELI.id_local),
        object(document, ELI.id_local).isEmpty(),
        date == null ? null : LocalDate.parse(date),
        object(document, ELI.date_document).isEmpty(),
        given(DCTERMS.SOURCE));
  }

  /** The value of a property that a sidecar gave; null where the text did. */
  private @Nullable String given(IRI property) {
    try (var values = connection.getStatements(null, ZM.property, property, false)) {
      for (Statement value : values) {
        boolean own = connection.hasStatement(value.getSubject(), ZM.inDocument, document, false);
        boolean given =
            connection.hasStatement(value.getSubject(), ZM.basis, ZM.term("sidecar"), false);
        if (own && given) {
          return object((IRI) value.getSubject(), ZM.metadataValue)
              .map(Value::stringValue)
              .orElse(null);
        }
      }
    }
    return null;
  }

  private Optional<Value> object(IRI subject, IRI property) {
    try (var found = connection.getStatements(subject, property, null, false)) {
      return found.stream().map(Statement::getObject).findFirst();
    }
  }

  private String name(String agency) {
    return object(Values.iri(agency), SKOS.PREF_LABEL).map(Value::stringValue).orElse(agency);
  }

  private static String code(String region) {
    return region.substring(region.lastIndexOf('/') + 1);
  }
}
