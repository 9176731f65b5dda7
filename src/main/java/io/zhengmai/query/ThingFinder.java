package io.zhengmai.query;

import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;

/**
 * Finds things by what people call them: the IRI, a code, a name, an alias, or the words by which a
 * document names them.
 *
 * <p>Names are compared exactly, after full-width forms are made half-width, in upper and lower
 * case. The first way that finds anything decides: names and codes before the words of documents,
 * and those before a region and the usual name of an agency put together.
 */
public final class ThingFinder {
  private static final List<IRI> NAMES =
      List.of(
          SKOS.PREF_LABEL,
          SKOS.ALT_LABEL,
          SKOS.HIDDEN_LABEL,
          SKOS.NOTATION,
          RDFS.LABEL,
          ZM.shortName,
          ZM.abbreviation,
          ELI.title,
          ELI.id_local,
          Values.iri(Schema.NAMESPACE, "name"));

  private static final List<Literal> PROVINCE_LEVELS =
      List.of(Values.literal("province"), Values.literal("municipality"));

  private static final Comparator<IRI> BY_IRI = Comparator.comparing(IRI::stringValue);

  private final RepositoryConnection connection;

  public ThingFinder(RepositoryConnection connection) {
    this.connection = connection;
  }

  /**
   * The things of any of some kinds that the words may mean, each with the first kind it is of.
   *
   * @return in the order of the kinds, then as {@link #find(ThingKind, String)} orders them
   */
  public Map<IRI, ThingKind> find(Collection<ThingKind> kinds, String words) {
    Map<IRI, ThingKind> found = new LinkedHashMap<>();
    kinds.forEach(kind -> find(kind, words).forEach(thing -> found.putIfAbsent(thing, kind)));
    return found;
  }

  /**
   * The things of a kind that the words may mean.
   *
   * @return in a stable order; empty if there is none, several if the words are ambiguous
   */
  public Set<IRI> find(ThingKind kind, String words) {
    String name = words.strip();
    if (name.contains("://")) {
      return byIri(kind, name);
    }
    Set<IRI> found = ofKind(kind, named(name));
    if (found.isEmpty()) {
      found = ofKind(kind, written(name));
    }
    if (found.isEmpty() && kind == ThingKind.AGENCY) {
      found = ofKind(kind, new AgencyNames(connection, this).find(name));
    }
    return kind == ThingKind.REGION ? provinceFirst(found) : found;
  }

  /** A thing and all that is narrower than it, however far down. */
  public Set<Value> withNarrower(IRI thing) {
    return spread(Set.of(thing), at -> subjects(SKOS.BROADER, at));
  }

  /** Things and all that is broader than they are, however far up. */
  Set<Value> withBroader(Set<Value> things) {
    return spread(things, this::broader);
  }

  private Set<Resource> broader(Value thing) {
    Set<Resource> broader = new LinkedHashSet<>();
    if (thing instanceof Resource narrow) {
      try (var statements = connection.getStatements(narrow, SKOS.BROADER, null)) {
        for (Statement statement : statements) {
          if (statement.getObject() instanceof Resource wide) {
            broader.add(wide);
          }
        }
      }
    }
    return broader;
  }

  private static Set<Value> spread(Set<? extends Value> from, Function<Value, Set<Resource>> step) {
    Set<Value> all = new LinkedHashSet<>(from);
    Deque<Value> open = new ArrayDeque<>(all);
    while (!open.isEmpty()) {
      Set<Resource> reached = new TreeSet<>(Comparator.comparing(Resource::stringValue));
      reached.addAll(step.apply(open.remove()));
      for (Resource next : reached) {
        if (all.add(next)) {
          open.add(next);
        }
      }
    }
    return all;
  }

  /** Those of the things that belong to one of the regions. */
  Set<IRI> in(Collection<? extends Value> regions, Set<IRI> things) {
    Set<IRI> inside = new TreeSet<>(BY_IRI);
    for (IRI thing : things) {
      if (regions.stream().anyMatch(r -> connection.hasStatement(thing, ZM.region, r, false))) {
        inside.add(thing);
      }
    }
    return inside;
  }

  /** All things that have the words as a name or code. */
  Set<IRI> named(String words) {
    Set<IRI> found = new TreeSet<>(BY_IRI);
    for (Literal literal : literals(words)) {
      for (IRI property : NAMES) {
        subjects(property, literal).forEach(s -> addIri(found, s));
      }
    }
    return found;
  }

  Set<Resource> subjects(IRI property, Value object) {
    try (var statements = connection.getStatements(null, property, object)) {
      Set<Resource> subjects = new LinkedHashSet<>();
      statements.forEach(s -> subjects.add(s.getSubject()));
      return subjects;
    }
  }

  /** All things that some document names by the words. */
  private Set<IRI> written(String words) {
    Set<IRI> found = new TreeSet<>(BY_IRI);
    for (Literal literal : literals(words)) {
      for (IRI property : List.of(ZM.surfaceForm, ZM.fullName, ZM.canonicalForm)) {
        for (Resource claim : subjects(property, literal)) {
          for (IRI link : List.of(ZM.agency, ZM.thing)) {
            try (var statements = connection.getStatements(claim, link, null)) {
              statements.forEach(s -> addIri(found, s.getObject()));
            }
          }
        }
      }
    }
    return found;
  }

  /** A name that a province shares with cities or counties (河北) means the province. */
  private Set<IRI> provinceFirst(Set<IRI> regions) {
    Set<IRI> provinces = new TreeSet<>(BY_IRI);
    for (IRI region : regions) {
      if (PROVINCE_LEVELS.stream()
          .anyMatch(l -> connection.hasStatement(region, ZM.governmentLevel, l, false))) {
        provinces.add(region);
      }
    }
    return provinces.size() == 1 ? provinces : regions;
  }

  private Set<IRI> byIri(ThingKind kind, String iri) {
    try {
      return ofKind(kind, Set.of(Values.iri(iri)));
    } catch (IllegalArgumentException e) {
      return Set.of();
    }
  }

  private Set<IRI> ofKind(ThingKind kind, Set<IRI> things) {
    Set<IRI> found = new TreeSet<>(BY_IRI);
    for (IRI thing : things) {
      if (kind.classes().stream()
          .anyMatch(type -> connection.hasStatement(thing, RDF.TYPE, type, false))) {
        found.add(thing);
      }
    }
    return found;
  }

  private static Set<Literal> literals(String words) {
    Set<Literal> literals = new LinkedHashSet<>();
    String normal = Normalizer.normalize(words, Normalizer.Form.NFKC);
    Stream.of(words, normal, normal.toUpperCase(Locale.ROOT), normal.toLowerCase(Locale.ROOT))
        .forEach(
            form -> {
              literals.add(Values.literal(form));
              literals.add(Values.literal(form, "zh"));
              literals.add(Values.literal(form, "en"));
            });
    return literals;
  }

  private static void addIri(Set<IRI> found, Value value) {
    if (value instanceof IRI iri) {
      found.add(iri);
    }
  }
}
