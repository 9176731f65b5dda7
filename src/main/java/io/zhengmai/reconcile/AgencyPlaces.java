package io.zhengmai.reconcile;

import io.zhengmai.query.Labels;
import io.zhengmai.search.NamedThing;
import io.zhengmai.vocabulary.ZM;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Whether the name of an agency tells of which region it is. */
final class AgencyPlaces {
  private final RepositoryConnection connection;
  private final Labels labels;

  AgencyPlaces(RepositoryConnection connection) {
    this.connection = connection;
    this.labels = new Labels(connection);
  }

  /** Whether the name is the agency's own, or holds the name of its region. */
  boolean isSaid(String name, NamedThing agency) {
    for (IRI property : List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL)) {
      if (words(agency.iri(), property).contains(name.strip())) {
        return true;
      }
    }
    for (Value region : objects(agency.iri(), ZM.region)) {
      for (IRI property : List.of(SKOS.PREF_LABEL, ZM.shortName)) {
        if (words((Resource) region, property).stream().anyMatch(name::contains)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether it is the agency's own name without the region. */
  boolean isUsual(String name, NamedThing agency) {
    return agency.names().stream().anyMatch(own -> own.endsWith(name.strip()));
  }

  /** The best label of a thing. */
  List<String> names(IRI thing) {
    return List.of(labels.of((Resource) thing).zh());
  }

  private Set<String> words(Resource thing, IRI property) {
    Set<String> words = new LinkedHashSet<>();
    objects(thing, property).forEach(value -> words.add(value.stringValue()));
    return words;
  }

  private List<Value> objects(Resource thing, IRI property) {
    try (var found = connection.getStatements(thing, property, null, false)) {
      return found.stream().map(s -> s.getObject()).toList();
    }
  }
}
