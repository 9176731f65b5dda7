package io.zhengmai.search;

import io.zhengmai.query.ThingKind;
import io.zhengmai.search.IndexedThing.DocumentText;
import io.zhengmai.vocabulary.ELI;
import io.zhengmai.vocabulary.OA;
import io.zhengmai.vocabulary.Schema;
import io.zhengmai.vocabulary.ZM;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDF4J;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Reads things from the store as the index wants them. Good for one state of the store. */
final class ThingReader {
  private static final List<IRI> NAMES =
      List.of(
          SKOS.PREF_LABEL,
          RDFS.LABEL,
          ELI.title,
          Values.iri(Schema.NAMESPACE, "name"),
          ZM.heading,
          ZM.indicator,
          DCTERMS.TITLE);
  private static final List<IRI> ALIASES =
      List.of(
          SKOS.ALT_LABEL,
          SKOS.HIDDEN_LABEL,
          SKOS.NOTATION,
          ZM.shortName,
          ZM.abbreviation,
          ELI.id_local);

  /** How a claim points to the thing that it names, and by which words. */
  private static final List<IRI> NAMING = List.of(ZM.agency, ZM.thing, ZM.cites, ZM.issuer);

  private static final List<IRI> CALLED =
      List.of(ZM.surfaceForm, ZM.fullName, ZM.canonicalForm, ZM.citedTitle, ZM.citedNumber);

  private final RepositoryConnection connection;
  private final Origins origins;
  private final AgencyAliases agencies;

  ThingReader(RepositoryConnection connection) {
    this.connection = connection;
    this.origins = new Origins(connection);
    this.agencies = new AgencyAliases(connection);
  }

  /** All things of the store. */
  Set<IRI> all() {
    Set<IRI> things = new LinkedHashSet<>();
    for (ThingKind kind : ThingKind.values()) {
      for (IRI type : kind.classes()) {
        try (var statements = connection.getStatements(null, RDF.TYPE, type, false)) {
          statements.forEach(s -> add(things, s.getSubject()));
        }
      }
    }
    return things;
  }

  /** The things that a graph says anything of. */
  Set<IRI> of(Resource graph) {
    Set<IRI> things = new LinkedHashSet<>();
    @Nullable Resource context = graph.equals(RDF4J.NIL) ? null : graph;
    try (var statements = connection.getStatements(null, null, null, false, context)) {
      for (Statement statement : statements) {
        add(things, statement.getSubject());
        if (NAMING.contains(statement.getPredicate())) {
          add(things, statement.getObject());
        }
        if (Origins.PROPERTIES.contains(statement.getPredicate())) {
          try (var parts =
              connection.getStatements(null, ZM.inDocument, statement.getSubject(), false)) {
            parts.forEach(part -> add(things, part.getSubject()));
          }
        }
      }
    }
    return things;
  }

  /** A thing; empty where it is of no kind, or a section that stands in the index as its task. */
  Optional<IndexedThing> read(IRI thing) {
    Facts facts = Facts.of(thing, connection);
    Set<ThingKind> kinds = kinds(facts);
    if (kinds.isEmpty() || (kinds.contains(ThingKind.SECTION) && setsTask(thing))) {
      return Optional.empty();
    }
    Naming naming = naming(thing);
    Set<IRI> documents = new LinkedHashSet<>(naming.documents);
    documents.addAll(facts.things(ZM.inDocument));
    if (kinds.contains(ThingKind.DOCUMENT)) {
      documents.add(thing);
    }
    Set<String> years = new TreeSet<>();
    Set<IRI> regions = new LinkedHashSet<>(facts.things(ZM.region));
    if (kinds.contains(ThingKind.REGION)) {
      regions.add(thing);
    }
    boolean placed = !regions.isEmpty();
    for (IRI document : documents) {
      Origins.Origin origin = origins.of(document);
      years.addAll(origin.years());
      naming.graphs.addAll(origin.graphs());
      if (!placed) {
        regions.addAll(origin.regions());
      }
    }
    Set<String> names = facts.words(NAMES);
    Set<String> aliases = facts.words(ALIASES);
    aliases.addAll(naming.words);
    for (String name : names) {
      aliases.addAll(agencies.of(name, facts.things(ZM.agencyLine), facts.things(ZM.region)));
    }
    aliases.removeAll(names);
    naming.graphs.addAll(facts.graphs());
    return Optional.of(
        new IndexedThing(
            thing,
            kinds,
            List.copyOf(names),
            List.copyOf(aliases),
            text(thing, facts, kinds),
            regions,
            years,
            naming.graphs,
            naming.uses));
  }

  /** What claims say of a thing by naming it. */
  private static final class Naming {
    final Set<String> words = new TreeSet<>();
    final Set<IRI> documents = new LinkedHashSet<>();
    final Set<Resource> graphs = new LinkedHashSet<>();
    long uses;
  }

  private Naming naming(IRI thing) {
    Naming naming = new Naming();
    for (IRI link : NAMING) {
      try (var claims = connection.getStatements(null, link, thing, false)) {
        for (Statement claim : claims) {
          naming.uses++;
          naming.graphs.add(Facts.graph(claim));
          if (link.equals(ZM.issuer)) {
            add(naming.documents, claim.getSubject());
          } else {
            Facts facts = Facts.of(claim.getSubject(), connection);
            naming.words.addAll(facts.words(CALLED));
            naming.documents.addAll(facts.things(ZM.inDocument));
          }
        }
      }
    }
    return naming;
  }

  private static Set<ThingKind> kinds(Facts facts) {
    Set<IRI> types = facts.things(RDF.TYPE);
    Set<ThingKind> kinds = EnumSet.noneOf(ThingKind.class);
    for (ThingKind kind : ThingKind.values()) {
      if (kind.classes().stream().anyMatch(types::contains)) {
        kinds.add(kind);
      }
    }
    return kinds;
  }

  private boolean setsTask(IRI section) {
    try (var parts = connection.getStatements(null, ZM.inSection, section, false)) {
      return parts.stream()
          .anyMatch(p -> connection.hasStatement(p.getSubject(), RDF.TYPE, ZM.Task, false));
    }
  }

  /** The text of a document; of a task or a target the words that it was read from. */
  private @Nullable DocumentText text(IRI thing, Facts facts, Set<ThingKind> kinds) {
    if (kinds.contains(ThingKind.DOCUMENT)) {
      return facts
          .first(ZM.text)
          .map(text -> new DocumentText(thing, 0, text.stringValue()))
          .orElse(null);
    }
    if (!kinds.contains(ThingKind.TASK) && !kinds.contains(ThingKind.TARGET)) {
      return null;
    }
    return facts
        .first(ZM.evidence)
        .map(node -> Facts.of((Resource) node, connection))
        .flatMap(ThingReader::quote)
        .orElse(null);
  }

  private static Optional<DocumentText> quote(Facts evidence) {
    Optional<Value> document = evidence.first(OA.hasSource);
    Optional<Value> start = evidence.first(ZM.start);
    Optional<Value> quote = evidence.first(ZM.quote);
    if (quote.isPresent()
        && document.orElse(null) instanceof IRI source
        && start.orElse(null) instanceof Literal position) {
      return Optional.of(new DocumentText(source, position.intValue(), quote.get().stringValue()));
    }
    return Optional.empty();
  }

  private static void add(Set<IRI> things, Value value) {
    if (value instanceof IRI thing) {
      things.add(thing);
    }
  }
}
