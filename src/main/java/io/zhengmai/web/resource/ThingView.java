package io.zhengmai.web.resource;

import io.zhengmai.explore.Description;
import io.zhengmai.explore.Duty;
import io.zhengmai.explore.Fact;
import io.zhengmai.explore.Named;
import io.zhengmai.explore.Page;
import io.zhengmai.query.ThingKind;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import io.zhengmai.web.page.Paging;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Value;

/**
 * What the page of a thing shows. Each list has pages of its own.
 *
 * @param duties who answers for what, where the thing is an agency, a task or a responsibility
 * @param contents the things of a graph, where the thing is one
 * @param data the address of its data
 */
public record ThingView(
    Linker to, Description thing, Page<Duty> duties, Page<Named> contents, String data) {
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

  /** A property and its values. */
  public record Row(Link property, List<Link> values) {}

  /** Statements with the same property in one row. The text of a document has a page of its own. */
  public List<Row> rows(List<Fact> facts) {
    Map<Value, Row> rows = new LinkedHashMap<>();
    for (Fact fact : facts) {
      if (fact.predicate().value().equals(ZM.text)) {
        continue;
      }
      rows.computeIfAbsent(
              fact.predicate().value(), p -> new Row(to.of(fact.predicate()), new ArrayList<>()))
          .values()
          .add(to.of(fact.other()));
    }
    return List.copyOf(rows.values());
  }
}
