package io.zhengmai.reference;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.AgencyLine;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.NamedAgency;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;

/** Reads agency lines with the forms of their agencies' names, and agencies named one by one. */
final class AgencyLineReader {
  private static final String USUAL_PATTERN = "{name}%s";

  private AgencyLineReader() {}

  static List<AgencyLine> lines(List<Things> parts) {
    Map<String, List<AgencyForm>> forms =
        parts.stream()
            .flatMap(part -> part.of(ZM.AgencyForm))
            .collect(
                Collectors.groupingBy(
                    thing -> Thing.keyOf(thing.link(ZM.formOf)),
                    Collectors.mapping(AgencyLineReader::form, Collectors.toList())));
    return parts.stream()
        .flatMap(part -> part.of(ZM.AgencyLine))
        .map(thing -> line(thing, forms.getOrDefault(thing.key(), List.of())))
        .sorted(Comparator.comparing(AgencyLine::key))
        .toList();
  }

  static List<NamedAgency> named(List<Things> parts) {
    return parts.stream()
        .flatMap(part -> part.of(ZM.Agency))
        .map(AgencyLineReader::named)
        .sorted(Comparator.comparing(NamedAgency::name))
        .toList();
  }

  private static AgencyLine line(Thing thing, List<AgencyForm> forms) {
    IRI counterpart = thing.optionalLink(ZM.nationalCounterpart);
    return new AgencyLine(
        thing.key(), thing.label(), counterpart == null ? null : Thing.keyOf(counterpart), forms);
  }

  private static AgencyForm form(Thing thing) {
    String pattern = thing.optionalText(ZM.namePattern);
    try {
      return new AgencyForm(
          thing.label(),
          thing.aliases(),
          levels(thing, ZM.governmentLevel),
          levels(thing, ZM.usualAt),
          pattern == null ? USUAL_PATTERN.formatted(thing.label()) : pattern,
          thing.optionalYear(ZM.inUseFrom),
          thing.optionalYear(ZM.inUseUntil),
          thing.links(ZM.usedIn).stream().map(Thing::keyOf).collect(Collectors.toSet()));
    } catch (IllegalArgumentException e) {
      throw thing.broken(String.valueOf(e.getMessage()));
    }
  }

  private static Set<GovernmentLevel> levels(Thing thing, IRI property) {
    return thing.texts(property).stream().map(GovernmentLevel::of).collect(Collectors.toSet());
  }

  private static NamedAgency named(Thing thing) {
    return new NamedAgency(
        thing.label(),
        thing.aliases(),
        Thing.keyOf(thing.link(ZM.region)),
        Thing.keyOf(thing.link(ZM.agencyLine)),
        thing.optionalYear(ZM.inUseFrom),
        thing.optionalYear(ZM.inUseUntil));
  }
}
