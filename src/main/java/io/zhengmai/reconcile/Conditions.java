package io.zhengmai.reconcile;

import io.zhengmai.query.ThingFinder;
import io.zhengmai.query.ThingKind;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/** Judges whether things have what a question asks of them. */
final class Conditions {
  /** Of what kinds the values of a property can be. */
  private static final List<ThingKind> LINKED =
      List.of(
          ThingKind.REGION,
          ThingKind.AGENCY_LINE,
          ThingKind.AGENCY,
          ThingKind.INDUSTRY,
          ThingKind.STANDARD,
          ThingKind.BRAND);

  private final RepositoryConnection connection;
  private final EntityIds ids;
  private final ThingFinder things;
  private final Map<String, Set<Value>> meant = new HashMap<>();

  Conditions(RepositoryConnection connection, EntityIds ids) {
    this.connection = connection;
    this.ids = ids;
    this.things = new ThingFinder(connection);
  }

  boolean holds(IRI thing, Property property, Condition condition) {
    return switch (condition.quantifier()) {
      case ANY -> condition.values().stream().anyMatch(word -> has(thing, property, word));
      case ALL -> condition.values().stream().allMatch(word -> has(thing, property, word));
      case NONE -> condition.values().stream().noneMatch(word -> has(thing, property, word));
    };
  }

  /** A value is meant by its id, its name, or the name of what is broader than it. */
  private boolean has(IRI thing, Property property, String word) {
    for (Value value : values(thing, property)) {
      if (value instanceof Literal literal ? says(literal, word) : meant(word).contains(value)) {
        return true;
      }
    }
    return false;
  }

  private static boolean says(Literal literal, String word) {
    String value = fold(literal.getLabel());
    String wanted = fold(word);
    return value.equals(wanted) || (wanted.matches("\\d{4}") && value.startsWith(wanted + "-"));
  }

  private static String fold(String words) {
    return Normalizer.normalize(words.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private Set<Value> meant(String word) {
    return meant.computeIfAbsent(
        word,
        w -> {
          Set<Value> all = new LinkedHashSet<>();
          ids.thing(w).ifPresent(thing -> all.addAll(things.withNarrower(thing)));
          for (ThingKind kind : LINKED) {
            things.find(kind, w).forEach(thing -> all.addAll(things.withNarrower(thing)));
          }
          return all;
        });
  }

  List<Value> values(IRI thing, Property property) {
    try (var found = connection.getStatements(thing, property.iri(), null, false)) {
      return found.stream().map(s -> s.getObject()).distinct().toList();
    }
  }

  /** The things that have one of the values. */
  Set<IRI> having(Property property, List<String> words) {
    Set<IRI> having = new LinkedHashSet<>();
    try (var found = connection.getStatements(null, property.iri(), null, false)) {
      for (var statement : found) {
        Resource subject = statement.getSubject();
        if (subject instanceof IRI thing
            && words.stream()
                .anyMatch(
                    word ->
                        statement.getObject() instanceof Literal literal
                            ? says(literal, word)
                            : meant(word).contains(statement.getObject()))) {
          having.add(thing);
        }
      }
    }
    return having;
  }
}
