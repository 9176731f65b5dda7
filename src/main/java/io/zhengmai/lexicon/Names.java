package io.zhengmai.lexicon;

import java.util.List;

/**
 * The names of the reference data, as the text side needs them; the RDF side reads them from
 * Turtle.
 *
 * @param regions by code
 * @param agencyLines by key
 * @param namedAgencies by name
 * @param reforms by key
 * @param concepts by kind, then key
 */
public record Names(
    List<Region> regions,
    List<AgencyLine> agencyLines,
    List<NamedAgency> namedAgencies,
    List<AgencyReform> reforms,
    List<Concept> concepts) {
  public static final Names NONE = new Names(List.of(), List.of(), List.of(), List.of(), List.of());

  public Names {
    regions = List.copyOf(regions);
    agencyLines = List.copyOf(agencyLines);
    namedAgencies = List.copyOf(namedAgencies);
    reforms = List.copyOf(reforms);
    concepts = List.copyOf(concepts);
  }

  /** The concepts of one kind. */
  public List<Concept> concepts(String kind) {
    return concepts.stream().filter(c -> c.kind().equals(kind)).toList();
  }
}
