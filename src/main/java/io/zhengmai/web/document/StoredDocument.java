package io.zhengmai.web.document;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.Labels;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.negotiation.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * A document whose text the store has; one that is only cited is none.
 *
 * @param number the 发文字号
 * @param issuedOn an ISO date
 * @param tasks how many it sets
 */
record StoredDocument(
    IRI iri,
    String title,
    @Nullable String number,
    @Nullable String issuer,
    @Nullable String region,
    @Nullable String issuedOn,
    int tasks) {

  /** All documents by title. */
  static List<StoredDocument> all(RepositoryConnection connection, Language language) {
    List<StoredDocument> documents = new ArrayList<>();
    try (var texts = connection.getStatements(null, ZM.text, null, false)) {
      texts.forEach(t -> documents.add(read(connection, language, (IRI) t.getSubject())));
    }
    documents.sort(Comparator.comparing(StoredDocument::title));
    return documents;
  }

  /** The text that every offset refers to; null where the store has none. */
  static @Nullable String text(RepositoryConnection connection, IRI document) {
    Value text = object(connection, document, ZM.text);
    return text == null ? null : text.stringValue();
  }

  private static StoredDocument read(
      RepositoryConnection connection, Language language, IRI document) {
    int tasks;
    try (var found = connection.getStatements(document, ZM.hasTask, null, false)) {
      tasks = (int) found.stream().count();
    }
    return new StoredDocument(
        document,
        title(connection, language, document),
        label(connection, language, document, ELI.id_local),
        label(connection, language, document, ZM.issuer),
        label(connection, language, document, ZM.region),
        label(connection, language, document, ELI.date_document),
        tasks);
  }

  private static @Nullable String label(
      RepositoryConnection connection, Language language, IRI document, IRI property) {
    Value value = object(connection, document, property);
    return value == null ? null : words(connection, language, value);
  }

  /** What to call a document. */
  static String title(RepositoryConnection connection, Language language, IRI document) {
    return words(connection, language, document);
  }

  private static String words(RepositoryConnection connection, Language language, Value value) {
    Bilingual label = new Labels(connection).of(value);
    return language.choose(label.zh(), label.en());
  }

  private static @Nullable Value object(
      RepositoryConnection connection, IRI document, IRI property) {
    try (var found = connection.getStatements(document, property, null, false)) {
      return found.hasNext() ? found.next().getObject() : null;
    }
  }
}
