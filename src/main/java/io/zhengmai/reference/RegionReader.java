package io.zhengmai.reference;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Region;
import io.zhengmai.vocabulary.ZM;
import java.util.Comparator;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/** Reads administrative divisions; other places of the kind region have no GB/T 2260 code. */
final class RegionReader {
  private RegionReader() {}

  static List<Region> read(List<Things> parts) {
    return parts.stream()
        .flatMap(part -> part.of(ZM.Region))
        .filter(thing -> thing.optionalText(SKOS.NOTATION) != null)
        .map(RegionReader::region)
        .sorted(Comparator.comparing(Region::code))
        .toList();
  }

  private static Region region(Thing thing) {
    String code = thing.text(SKOS.NOTATION);
    if (!code.equals(thing.key())) {
      throw thing.broken("has the code " + code);
    }
    try {
      return new Region(
          code,
          thing.label(),
          thing.text(ZM.shortName),
          GovernmentLevel.of(thing.text(ZM.governmentLevel)),
          thing.optionalText(ZM.abbreviation),
          thing.text(ZM.selfReference),
          key(thing.optionalLink(SKOS.BROADER)),
          key(thing.optionalLink(ZM.capital)),
          thing.aliases());
    } catch (IllegalArgumentException e) {
      throw thing.broken(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable String key(@Nullable IRI iri) {
    return iri == null ? null : Thing.keyOf(iri);
  }
}
