package io.zhengmai.reference;

import io.zhengmai.lexicon.Rule;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/** Reads the catalogue of rules. */
final class RuleReader {
  private RuleReader() {}

  static List<Rule> read(List<Things> parts) {
    return parts.stream()
        .flatMap(part -> part.of(ZM.Rule))
        .map(RuleReader::rule)
        .sorted(Comparator.comparing(Rule::id))
        .toList();
  }

  private static Rule rule(Thing thing) {
    return new Rule(
        thing.key(),
        thing.label(),
        english(thing, SKOS.PREF_LABEL),
        thing.text(SKOS.DEFINITION),
        english(thing, SKOS.DEFINITION),
        thing.optionalText(ZM.wordsIn),
        thing.texts(SKOS.EXAMPLE),
        thing.texts(ZM.counterExample));
  }

  private static String english(Thing thing, IRI property) {
    List<String> words = thing.texts(property, "en");
    if (words.size() != 1) {
      throw thing.broken("needs one English " + property.getLocalName());
    }
    return words.get(0);
  }
}
