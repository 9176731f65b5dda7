package io.zhengmai.reference;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import io.zhengmai.lexicon.Rule;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;

/**
 * The reference data, read once: as statements for the graph and as names for the text side.
 *
 * @param statements the order of the files and of their statements kept
 * @param counties the regions of the names that no statement describes
 * @param rules the catalogue of rules
 * @param bundled whether every file is the one that comes with the program
 */
public record ReferenceData(
    Model statements, Names names, List<Region> counties, List<Rule> rules, boolean bundled) {
  public ReferenceData {
    counties = List.copyOf(counties);
    rules = List.copyOf(rules);
  }

  /**
   * Reads all files of the reference data.
   *
   * @throws ReferenceDataException if one is no Turtle, or a thing in it lacks what its kind needs
   */
  public static ReferenceData read(Library library) {
    ReferenceFiles files = new ReferenceFiles(library);
    Model all = new LinkedHashModel();
    List<Things> parts = new ArrayList<>();
    boolean bundled = true;
    for (String name : files.names()) {
      Model part = files.read(name);
      all.addAll(part);
      parts.add(new Things("reference/" + name, part));
      bundled &= library.isBundled("reference/" + name);
    }
    List<Region> counties = CountyFile.read(library, RegionReader.read(parts));
    return new ReferenceData(
        all, ReferenceNames.of(parts, counties), counties, RuleReader.read(parts), bundled);
  }
}
