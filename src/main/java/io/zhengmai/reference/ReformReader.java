package io.zhengmai.reference;

import io.zhengmai.lexicon.AgencyReform;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.vocabulary.ZM;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;

/** Reads reforms of the institutions, line by line. */
final class ReformReader {
  private ReformReader() {}

  static List<AgencyReform> read(List<Things> parts) {
    return parts.stream()
        .flatMap(part -> part.of(ZM.AgencyReform))
        .map(ReformReader::reform)
        .sorted(Comparator.comparing(AgencyReform::key))
        .toList();
  }

  private static AgencyReform reform(Thing thing) {
    try {
      return new AgencyReform(
          thing.key(),
          LocalDate.parse(thing.text(DCTERMS.DATE)),
          thing.texts(ZM.governmentLevel).stream()
              .map(GovernmentLevel::of)
              .collect(Collectors.toSet()),
          Thing.keyOf(thing.link(ZM.fromLine)),
          thing.texts(ZM.fromForm),
          Thing.keyOf(thing.link(ZM.toLine)));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw thing.broken(String.valueOf(e.getMessage()));
    }
  }
}
