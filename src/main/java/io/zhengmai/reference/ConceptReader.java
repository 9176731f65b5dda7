package io.zhengmai.reference;

import io.zhengmai.lexicon.Concept;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.jspecify.annotations.Nullable;

/**
 * Reads the things of every other kind: industries, products, materials, brands, standards, honours
 * and what may be added. The kind is the folder of the thing's IRI.
 */
final class ConceptReader {
  /** Kinds that are read into records of their own, or that hold no names. */
  private static final Set<String> NOT_HERE =
      Set.of("", "region", "agency", "agency-line", "agency-form", "reform", "rule", "scheme");

  private ConceptReader() {}

  static List<Concept> read(List<Things> parts) {
    return parts.stream()
        .flatMap(Things::all)
        .filter(thing -> !NOT_HERE.contains(thing.kind()))
        .map(ConceptReader::concept)
        .distinct()
        .sorted(Comparator.comparing(Concept::kind).thenComparing(Concept::key))
        .toList();
  }

  private static Concept concept(Thing thing) {
    return new Concept(thing.kind(), thing.key(), thing.label(), thing.aliases(), broader(thing));
  }

  /** The wider concept of the same kind; the first by IRI where there are several. */
  private static @Nullable String broader(Thing thing) {
    for (IRI wider : thing.links(SKOS.BROADER)) {
      if (Thing.kindOf(wider).equals(thing.kind())) {
        return Thing.keyOf(wider);
      }
    }
    return null;
  }
}
