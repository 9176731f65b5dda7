package io.zhengmai.search;

import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.ZM;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** For which regions and in which years documents were issued, each read once. */
final class Origins {
  /** What says it of a document. */
  static final Set<IRI> PROPERTIES = Set.of(ZM.region, ELI.date_document);

  private final RepositoryConnection connection;
  private final Map<IRI, Origin> known = new HashMap<>();

  /** Of one document, as some graphs say. */
  record Origin(Set<IRI> regions, Set<String> years, Set<Resource> graphs) {}

  Origins(RepositoryConnection connection) {
    this.connection = connection;
  }

  Origin of(IRI document) {
    return known.computeIfAbsent(document, this::read);
  }

  private Origin read(IRI document) {
    Facts facts = Facts.of(document, connection);
    Set<String> years = new TreeSet<>();
    for (Value date : facts.of(ELI.date_document)) {
      String words = date.stringValue();
      if (words.matches("\\d{4}(-.*)?")) {
        years.add(words.substring(0, 4));
      }
    }
    return new Origin(facts.things(ZM.region), years, facts.graphs());
  }
}
