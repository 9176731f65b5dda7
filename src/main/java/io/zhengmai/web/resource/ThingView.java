package io.zhengmai.web.resource;

import io.zhengmai.explore.Description;
import io.zhengmai.explore.Duty;
import io.zhengmai.explore.Fact;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.catalogue.ThingPanels;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/**
 * What the page of a thing shows. Each list has pages of its own.
 *
 * @param codes what to read for the codes that values may be
 * @param panels answers of canned queries about the thing
 * @param duties who answers for what, where the thing is an agency, a task or a responsibility
 * @param contents the things of a graph, where the thing is one
 * @param data the address of its data
 */
public record ThingView(
    Linker to,
    Map<String, Bilingual> codes,
    Description thing,
    List<ThingPanels.Panel> panels,
    Page<Duty> duties,
    Page<Named> contents,
    String data) {
  /** Values of a property that are seen at once. */
  private static final int FIRST_VALUES = 6;

  /** Documents that are named for one statement. */
  private static final int MOST_SOURCES = 3;

  private static final Set<Value> NAMES = Set.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL);

  static final String SAYS = "facts";
  static final String POINTS_HERE = "links";
  static final String QUOTES = "quotes";
  static final String DUTIES = "duties";
  static final String CONTENTS = "contents";

  /**
   * Of what kind the thing is.
   *
   * @param code for its colour; empty where it has none of its own
   */
  public record Kind(String code, Link link) {}

  /** Its kinds, each name once. */
  public List<Kind> kinds() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    for (Named type : thing.types()) {
      Link link = to.of(type);
      kinds.merge(
          link.label(),
          new Kind(code(type.value()), link),
          (one, other) -> one.code().isEmpty() ? other : one);
    }
    return List.copyOf(kinds.values());
  }

  /** The kinds that a thing is of. */
  static List<ThingKind> kinds(Description thing) {
    return Stream.of(ThingKind.values())
        .filter(k -> thing.types().stream().anyMatch(t -> k.classes().contains(t.value())))
        .toList();
  }

  /** What to call it; a responsibility by what it says: who, in which role, which task. */
  public String title() {
    return duties.items().stream()
        .filter(duty -> duty.responsibility().value().equals(thing.iri()))
        .map(duty -> words(duty.agency()) + " " + words(duty.role()) + " " + words(duty.task()))
        .findFirst()
        .orElse(to.words(thing.label()));
  }

  private String words(Named named) {
    return to.words(named.label());
  }

  private static String code(Value type) {
    return Stream.of(ThingKind.values())
        .filter(kind -> kind.classes().contains(type))
        .map(ThingKind::code)
        .findFirst()
        .orElse("");
  }

  public Paging factPages() {
    return Paging.of(SAYS, thing.says());
  }

  public Paging linkPages() {
    return Paging.of(POINTS_HERE, thing.pointsHere());
  }

  public Paging quotePages() {
    return Paging.of(QUOTES, thing.evidence());
  }

  public Paging dutyPages() {
    return Paging.of(DUTIES, duties);
  }

  public Paging contentPages() {
    return Paging.of(CONTENTS, contents);
  }

  /**
   * A property and its values.
   *
   * @param values the first few
   * @param more the others of this page
   */
  public record Row(Link property, List<Told> values, List<Told> more) {
    public long count() {
      return values.size() + (long) more.size();
    }
  }

  /** A value, and the documents that say it. */
  public record Told(Link value, List<Source> sources, int further) {}

  /**
   * A document that says something.
   *
   * @param number in the list of the page
   */
  public record Source(int number, Link document) {}

  /** The documents that say what the page shows of the thing, in the order of their numbers. */
  public List<Source> sources() {
    List<Source> sources = new ArrayList<>();
    Stream.concat(thing.says().items().stream(), thing.pointsHere().items().stream())
        .flatMap(fact -> fact.documents().stream().limit(MOST_SOURCES))
        .distinct()
        .forEach(document -> sources.add(new Source(sources.size() + 1, to.of(document))));
    return sources;
  }

  /** Statements with the same property in one row. The text of a document has a page of its own. */
  public List<Row> rows(List<Fact> facts) {
    Map<String, Source> sources = new HashMap<>();
    sources().forEach(source -> sources.put(source.document().href(), source));
    Map<Value, List<Fact>> rows = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (!fact.predicate().value().equals(ZM.text)) {
        rows.computeIfAbsent(fact.predicate().value(), p -> new ArrayList<>()).add(fact);
      }
    }
    return rows.values().stream().map(row -> row(row, sources)).toList();
  }

  /** First what is said in the reader's language; what another language says but names is more. */
  private Row row(List<Fact> facts, Map<String, Source> sources) {
    Named property = facts.get(0).predicate();
    boolean both =
        facts.stream().anyMatch(this::isForeign) && !facts.stream().allMatch(this::isForeign);
    Row row = new Row(to.of(property), new ArrayList<>(), new ArrayList<>());
    facts.stream()
        .sorted(Comparator.comparing(this::isForeign))
        .forEach(
            fact -> {
              boolean last = both && isForeign(fact) && !NAMES.contains(property.value());
              boolean shown = row.values().size() < FIRST_VALUES && !last;
              (shown ? row.values() : row.more()).add(told(fact, sources));
            });
    return row;
  }

  /** Whether it is in the language that the reader did not ask for. */
  private boolean isForeign(Fact fact) {
    return fact.other().value() instanceof Literal literal
        && literal
            .getLanguage()
            .filter(tag -> tag.startsWith(to.language().other().code()))
            .isPresent();
  }

  /** A value; a code as the words that people read for it. */
  private Link value(Named value) {
    Bilingual words =
        value.value() instanceof Literal literal && literal.getLanguage().isEmpty()
            ? codes.get(literal.getLabel())
            : null;
    return words == null ? to.of(value) : new Link(to.words(words), "");
  }

  private Told told(Fact fact, Map<String, Source> sources) {
    return new Told(
        value(fact.other()),
        fact.documents().stream()
            .limit(MOST_SOURCES)
            .map(document -> Objects.requireNonNull(sources.get(to.of(document).href())))
            .toList(),
        Math.max(0, fact.documents().size() - MOST_SOURCES));
  }
}
