package io.zhengmai.resolution;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.AgencyLine;
import io.zhengmai.lexicon.AgencyReform;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.NamedAgency;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the agencies of a line are called in a region, in the past and today, and what took over a
 * line that is no more. Immutable.
 */
public final class AgencyCounterparts {
  private final Map<String, AgencyLine> lines = new LinkedHashMap<>();
  private final Map<String, NamedAgency> named = new LinkedHashMap<>();
  private final List<AgencyReform> reforms;
  private final Regions regions;
  private final OfficialNames officialNames;

  public AgencyCounterparts(Library library, Names names) {
    names.agencyLines().forEach(line -> lines.put(line.key(), line));
    names.namedAgencies().forEach(agency -> named.put(agency.name(), agency));
    reforms = names.reforms();
    regions = new Regions(names.regions());
    officialNames = new OfficialNames(AgencyRules.read(library), regions);
  }

  /** The official names that agencies of the line have or had in the region, as its level bears. */
  public List<String> names(String line, String regionCode) {
    Region region = region(regionCode);
    return line(line).agencyForms().stream()
        .filter(form -> form.levels().contains(region.level()))
        .filter(form -> form.regions().isEmpty() || usedIn(form, region))
        .map(form -> officialNames.of(form, region))
        .distinct()
        .toList();
  }

  /**
   * The official names of the agencies that do today in the region what the line did: one where the
   * line lives on or was taken over whole, several where it was split, none where the data does not
   * tell.
   */
  public List<String> today(String line, String regionCode) {
    return succession(line, regionCode).names();
  }

  /** Whether line and region are those of the reference data. */
  public boolean knows(String line, String regionCode) {
    return lines.containsKey(line) && regions.byCode(regionCode) != null;
  }

  /** The reforms in which an agency of the line changed its name and kept its work. */
  public List<AgencyReform> renamings(String line, String regionCode, String name) {
    Region region = region(regionCode);
    return reforms.stream()
        .filter(r -> r.fromLine().equals(line) && r.toLine().equals(line))
        .filter(r -> r.levels().contains(region.level()))
        .filter(r -> r.fromForms().isEmpty() || r.fromForms().stream().anyMatch(name::endsWith))
        .toList();
  }

  /**
   * How today's agencies follow from those of a line.
   *
   * @param names as {@link #today} gives them
   * @param reforms that were passed through, in order; none where the line lives on
   */
  public record Succession(List<String> names, List<AgencyReform> reforms) {
    public Succession {
      names = List.copyOf(names);
      reforms = List.copyOf(reforms);
    }
  }

  /** The agencies that do today in the region what the line did, and the reforms between. */
  public Succession succession(String line, String regionCode) {
    Region region = region(regionCode);
    Set<String> successors = new LinkedHashSet<>();
    List<AgencyReform> passed = new ArrayList<>();
    follow(line(line), region, successors, passed, new LinkedHashSet<>());
    return new Succession(List.copyOf(successors), passed);
  }

  private void follow(
      AgencyLine line,
      Region region,
      Set<String> successors,
      List<AgencyReform> passed,
      Set<String> visited) {
    if (!visited.add(line.key())) {
      return;
    }
    String usual = usualName(line, region);
    if (usual != null) {
      successors.add(usual);
      return;
    }
    for (AgencyReform reform : reforms) {
      if (reform.fromLine().equals(line.key()) && reform.levels().contains(region.level())) {
        passed.add(reform);
        follow(line(reform.toLine()), region, successors, passed, visited);
      }
    }
  }

  private @Nullable String usualName(AgencyLine line, Region region) {
    if (region.level() == GovernmentLevel.STATE) {
      NamedAgency head =
          line.nationalCounterpart() == null ? null : named.get(line.nationalCounterpart());
      return head == null || head.until() != null ? null : head.name();
    }
    List<AgencyForm> usual = new ArrayList<>();
    for (AgencyForm form : line.agencyForms()) {
      boolean borne = form.until() == null && form.levels().contains(region.level());
      if (borne && usedIn(form, region)) {
        return officialNames.of(form, region);
      }
      if (borne && form.usualAt().contains(region.level())) {
        usual.add(form);
      }
    }
    return usual.isEmpty() ? null : officialNames.of(usual.get(0), region);
  }

  private boolean usedIn(AgencyForm form, Region region) {
    return regions.upwards(region).stream().anyMatch(r -> form.regions().contains(r.code()));
  }

  private AgencyLine line(String key) {
    AgencyLine line = lines.get(key);
    if (line == null) {
      throw new IllegalArgumentException("no agency line " + key);
    }
    return line;
  }

  private Region region(String code) {
    Region region = regions.byCode(code);
    if (region == null) {
      throw new IllegalArgumentException("no region " + code);
    }
    return region;
  }
}
