package io.zhengmai.reference;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads the reference data into the names that the text side works with. The same files give the
 * same lists in the same order.
 */
public final class ReferenceNames {
  private ReferenceNames() {}

  /**
   * Reads all files of the reference data.
   *
   * @throws ReferenceDataException if one is no Turtle, or a thing in it lacks what its kind needs
   */
  public static Names load(Library library) {
    return ReferenceData.read(library).names();
  }

  static Names of(List<Things> parts, List<Region> counties) {
    List<Region> regions = new ArrayList<>(RegionReader.read(parts));
    regions.addAll(counties);
    regions.sort(Comparator.comparing(Region::code));
    return new Names(
        regions,
        AgencyLineReader.lines(parts),
        AgencyLineReader.named(parts),
        ReformReader.read(parts),
        ConceptReader.read(parts));
  }
}
