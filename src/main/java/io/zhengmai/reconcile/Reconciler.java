package io.zhengmai.reconcile;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingFinder;
import io.zhengmai.query.ThingKind;
import io.zhengmai.reconcile.Candidate.Feature;
import io.zhengmai.search.NamedThing;
import io.zhengmai.search.Search;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/**
 * Finds what names mean. The candidates are the things of that name, agencies that are named by
 * their region and the usual name of their line, and things with a name like it.
 *
 * <p>A score is how much the name is alike; where conditions are given, they make three tenths of
 * it. A match is safe only for the one candidate that is called exactly so and meets all
 * conditions; an agency whose region neither its name nor a condition says is never safe, because
 * others of that name may be unknown here.
 */
public final class Reconciler {
  /** The kinds of things that names are matched with. */
  public static final Set<ThingKind> KINDS =
      EnumSet.of(
          ThingKind.AGENCY,
          ThingKind.AGENCY_LINE,
          ThingKind.INDUSTRY,
          ThingKind.REGION,
          ThingKind.STANDARD,
          ThingKind.BRAND,
          ThingKind.DOCUMENT);

  private static final int LOOKED_AT = 60;
  private static final double CONDITIONS = 0.3;
  private static final double USUAL_FORM = 0.8;
  private static final double OTHER_FORM = 0.6;
  private static final double LEAST = 20;
  private static final double SAFE = 95;
  private static final double APART = 5;

  private final RepositoryConnection connection;
  private final Search search;
  private final EntityIds ids;
  private final ThingFinder things;
  private final Conditions conditions;
  private final AgencyPlaces places;

  public Reconciler(RepositoryConnection connection, Search search, EntityIds ids) {
    this.connection = connection;
    this.search = search;
    this.ids = ids;
    this.things = new ThingFinder(connection);
    this.conditions = new Conditions(connection, ids);
    this.places = new AgencyPlaces(connection);
  }

  /** The kinds that types name, by code or class; empty where none of them is known here. */
  public static Set<ThingKind> kinds(List<String> types) {
    if (types.isEmpty()) {
      return KINDS;
    }
    Set<ThingKind> kinds = EnumSet.noneOf(ThingKind.class);
    for (ThingKind kind : KINDS) {
      boolean named =
          types.contains(kind.code())
              || kind.classes().stream().anyMatch(c -> types.contains(c.stringValue()));
      if (named) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  /** The candidates for a question, the best first. */
  public List<Candidate> candidates(Question question) {
    Set<ThingKind> kinds = kinds(question.types());
    if (kinds.isEmpty()) {
      return List.of();
    }
    Set<IRI> read = new LinkedHashSet<>();
    String name = question.name();
    if (name != null && kinds.contains(ThingKind.AGENCY)) {
      read.addAll(things.find(ThingKind.AGENCY, name));
    }
    List<Candidate> scored = new ArrayList<>();
    for (NamedThing thing : pool(question, kinds, read)) {
      score(question, thing, read.contains(thing.iri())).ifPresent(scored::add);
    }
    scored.sort(
        Comparator.comparingDouble(Candidate::score)
            .reversed()
            .thenComparing(c -> c.iri().stringValue()));
    return safe(scored).stream().limit(question.limit()).toList();
  }

  /** Everything that is worth a look, each once. */
  private List<NamedThing> pool(Question question, Set<ThingKind> kinds, Set<IRI> read) {
    Map<IRI, NamedThing> pool = new LinkedHashMap<>();
    String name = question.name();
    Set<IRI> given = new LinkedHashSet<>(read);
    if (name != null) {
      search.alike(name, kinds, LOOKED_AT).forEach(t -> pool.put(t.iri(), t));
      kinds.forEach(kind -> given.addAll(things.find(kind, name)));
    }
    for (Condition condition : question.conditions()) {
      String id = condition.property();
      if (id == null) {
        condition.values().forEach(value -> ids.thing(value).ifPresent(given::add));
      } else if (name == null && condition.quantifier() != Condition.Quantifier.NONE) {
        Property.named(id).ifPresent(p -> given.addAll(conditions.having(p, condition.values())));
      }
    }
    for (IRI thing : given) {
      kind(thing, kinds)
          .ifPresent(
              kind -> pool.computeIfAbsent(thing, t -> new NamedThing(t, kind, places.names(t))));
    }
    return List.copyOf(pool.values());
  }

  private Optional<ThingKind> kind(IRI thing, Set<ThingKind> kinds) {
    return kinds.stream()
        .filter(
            kind ->
                kind.classes().stream()
                    .anyMatch(c -> connection.hasStatement(thing, RDF.TYPE, c, false)))
        .findFirst();
  }

  private Optional<Candidate> score(Question question, NamedThing thing, boolean read) {
    List<Feature> features = new ArrayList<>();
    double held = 0;
    int judged = 0;
    boolean placed = false;
    for (Condition condition : question.conditions()) {
      Optional<Property> property =
          Optional.ofNullable(condition.property()).flatMap(Property::named);
      boolean holds =
          condition.property() == null
              ? condition.values().stream()
                  .anyMatch(v -> ids.thing(v).equals(Optional.of(thing.iri())))
              : property.isPresent() && conditions.holds(thing.iri(), property.get(), condition);
      if (condition.required() && !holds) {
        return Optional.empty();
      }
      if (condition.property() == null || property.isPresent()) {
        judged++;
        held += holds ? 1 : 0;
        placed |= holds && property.filter(p -> p == Property.REGION).isPresent();
        features.add(feature(condition.property(), property, holds));
      }
    }
    String name = question.name();
    double likeness = name == null ? (judged == 0 ? 0 : 1) : likeness(name, thing, read, placed);
    if (name != null) {
      features.add(
          0, new Feature("name", new Bilingual("名称相似度", "likeness of the name"), likeness));
      if (thing.kind() == ThingKind.AGENCY) {
        boolean place = placed || places.isSaid(name, thing);
        features.add(new Feature("place", new Bilingual("地区已知", "region known"), place ? 1 : 0));
        placed = place;
      }
    }
    double share =
        judged == 0 ? likeness : (1 - CONDITIONS) * likeness + CONDITIONS * held / judged;
    double score = Math.round(1000 * share) / 10.0;
    boolean safe =
        likeness >= 1
            && held == judged
            && (name == null || thing.kind() != ThingKind.AGENCY || placed);
    return score < LEAST
        ? Optional.empty()
        : Optional.of(new Candidate(thing.iri(), thing.kind(), score, safe, features));
  }

  private static Feature feature(@Nullable String id, Optional<Property> property, boolean holds) {
    Bilingual label = property.map(Property::label).orElse(new Bilingual("标识", "identifier"));
    return new Feature(id == null ? "id" : id, label, holds ? 1 : 0);
  }

  /** An agency that is read by its usual name is called so in its own region. */
  private double likeness(String name, NamedThing thing, boolean read, boolean placed) {
    if (thing.isCalled(name)) {
      return 1;
    }
    double likeness = Math.min(0.99, thing.likeness(name));
    if (!read) {
      return likeness;
    }
    boolean usual = places.isUsual(name, thing);
    return usual && placed ? 1 : Math.max(likeness, usual ? USUAL_FORM : OTHER_FORM);
  }

  /** Only the first can be safe, and only if the second is far behind. */
  private static List<Candidate> safe(List<Candidate> sorted) {
    List<Candidate> judged = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      Candidate candidate = sorted.get(i);
      boolean safe =
          i == 0
              && candidate.match()
              && candidate.score() >= SAFE
              && (sorted.size() == 1 || candidate.score() - sorted.get(1).score() >= APART);
      judged.add(
          new Candidate(
              candidate.iri(), candidate.kind(), candidate.score(), safe, candidate.features()));
    }
    return judged;
  }
}
