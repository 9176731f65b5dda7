package io.zhengmai.reference;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
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

  static Names of(List<Things> parts) {
    return new Names(
        RegionReader.read(parts),
        AgencyLineReader.lines(parts),
        AgencyLineReader.named(parts),
        ReformReader.read(parts),
        ConceptReader.read(parts));
  }
}
