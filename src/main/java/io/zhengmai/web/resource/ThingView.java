package io.zhengmai.web.resource;

import io.zhengmai.explore.Description;
import io.zhengmai.explore.Fact;
import io.zhengmai.vocabulary.ZM;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.rdf4j.model.Value;

/**
 * What the page of a thing shows.
 *
 * @param data the address of its data
 */
public record ThingView(Linker to, Description thing, String data) {
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
