package io.zhengmai.web.compare;

import io.zhengmai.analysis.Analysis;
import io.zhengmai.analysis.Comparison;
import io.zhengmai.analysis.Subject;
import io.zhengmai.analysis.Topic;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.choice.Asked;
import io.zhengmai.web.choice.ThingKey;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see side by side.
 *
 * @param sides documents if any were chosen, otherwise regions; at least two where there are two
 *     provinces to choose from
 * @param chosen those of the sides that were asked for; the others were added
 * @param byDocument whether the sides are documents
 * @param only the side whose tasks that no other has are shown; null for all
 */
record CompareRequest(
    List<IRI> sides,
    Set<IRI> chosen,
    boolean byDocument,
    Topic topic,
    Show show,
    @Nullable IRI only) {
  /** More columns than this nobody reads. */
  static final int MOST_SIDES = 6;

  /** What a view is made of; where an address has none of them it is up to us what to show. */
  private static final Set<String> PARAMETERS =
      Set.of("region", "document", "industry", "line", "words");

  static CompareRequest of(Asked asked, Analysis analysis) {
    Topic topic =
        new Topic(
            asked.thing("industry", ThingKind.INDUSTRY),
            asked.thing("line", ThingKind.AGENCY_LINE),
            asked.word("words"));
    if (PARAMETERS.stream().noneMatch(asked::gives)) {
      topic = usual(analysis);
    }
    Set<IRI> documents = asked.things("document", ThingKind.DOCUMENT);
    Set<IRI> regions = asked.things("region", ThingKind.REGION);
    boolean byDocument = !documents.isEmpty();
    Set<IRI> chosen = byDocument ? documents : regions;
    if (chosen.size() > MOST_SIDES) {
      asked.problem(
          byDocument ? "document" : "region",
          RequestProblem.Reason.TOO_MANY,
          new Bilingual(
              "最多并列 " + MOST_SIDES + " 方，多出的未列",
              "at most " + MOST_SIDES + " stand side by side; the others are left out"));
    }
    List<IRI> sides = sides(chosen, topic, analysis);
    String only = asked.word("only");
    IRI alone = only.isEmpty() ? null : ThingKey.find(only, sides).orElse(null);
    if (!only.isEmpty() && alone == null) {
      asked.problem("only", RequestProblem.Reason.NO_SUCH_THING, only);
    }
    return new CompareRequest(
        sides,
        chosen,
        byDocument,
        topic,
        asked.one("show", Show::named, alone == null ? Show.ALL : Show.ONLY),
        alone);
  }

  /** The industry that most provinces speak of. */
  private static Topic usual(Analysis analysis) {
    List<Subject> subjects = analysis.subjects(1);
    return subjects.isEmpty() ? Topic.ANY : new Topic(subjects.get(0).industry(), null, "");
  }

  /** To one side alone, or none, those provinces are added that have the most to say. */
  private static List<IRI> sides(Set<IRI> chosen, Topic topic, Analysis analysis) {
    Set<IRI> sides = new LinkedHashSet<>(chosen);
    if (sides.size() < 2) {
      List<IRI> provinces = new ArrayList<>(analysis.provinces(topic));
      provinces.addAll(analysis.scope().provinces());
      provinces.stream().filter(province -> sides.size() < MOST_SIDES).forEach(sides::add);
    }
    return sides.stream().limit(MOST_SIDES).toList();
  }

  /** The rows that are to be seen. */
  List<Comparison.Row> rows(Comparison comparison) {
    int side = only == null ? -1 : sides.indexOf(only);
    return comparison.rows().stream()
        .filter(show::shows)
        .filter(row -> side < 0 || row.onlySide() == side)
        .toList();
  }
}
