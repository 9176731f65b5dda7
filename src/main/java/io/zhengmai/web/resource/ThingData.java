package io.zhengmai.web.resource;

import io.zhengmai.vocabulary.ZM;
import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * The data of a thing: what is said of it, what points to it, and the evidence of both; of a named
 * graph all that it holds.
 */
final class ThingData {
  private final RepositoryConnection connection;
  private final Model model = new LinkedHashModel();

  private ThingData(RepositoryConnection connection) {
    this.connection = connection;
  }

  /** The data; empty where the graph does not know the thing. */
  static Model of(RepositoryConnection connection, IRI thing) {
    ThingData data = new ThingData(connection);
    data.add(thing, null, null);
    data.add(null, null, thing);
    for (Resource claim : new LinkedHashSet<>(data.model.subjects())) {
      data.add(claim, ZM.evidence, null);
    }
    Set<Value> evidence = new LinkedHashSet<>(data.model.filter(null, ZM.evidence, null).objects());
    evidence.forEach(e -> data.add((Resource) e, null, null));
    data.add(null, null, null, thing);
    return data.model;
  }

  private void add(
      @Nullable Resource subject, @Nullable IRI predicate, @Nullable Value object, IRI... graphs) {
    try (var found = connection.getStatements(subject, predicate, object, false, graphs)) {
      found.forEach(s -> model.add(s.getSubject(), s.getPredicate(), s.getObject()));
    }
  }
}
