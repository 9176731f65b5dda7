package io.zhengmai.resolution;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.NamedAgency;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Reasons;
import io.zhengmai.lexicon.Region;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From the name of an agency, as a list writes it with its elided prefix restored, to the agency:
 * one official name for all ways to write it, its region, and its line.
 *
 * <ul>
 *   <li>省工信厅 in a document of Hebei is 河北省工业和信息化厅; 发展改革委 in one of the State Council is 国家发展改革委.
 *   <li>A name that says another region is of that region.
 *   <li>A name that may be two things is unresolved, and the reason says which two.
 *   <li>A name that no list has is minted, and the reason says what a curator should look at.
 * </ul>
 *
 * Immutable, and safe for use by several threads.
 */
public final class AgencyResolver {
  private static final String STATE = "000000";
  private static final AgencyStep WITHOUT_BODY = new AgencyStep("agency-without-body", "");
  private static final Pattern SPACES = Pattern.compile("[\\s\u3000]+");
  private static final Pattern OPENING = Pattern.compile("[（(〔［\\[]");
  private static final Pattern CLOSING = Pattern.compile("[）)〕］\\]]");

  private final AgencyRules rules;
  private final Reasons reasons;
  private final Regions regions;
  private final NameSplitter splitter;
  private final FormIndex forms;
  private final NamedAgencies named;
  private final OfficialNames officialNames;
  private final UnknownNames unknown;

  public AgencyResolver(Library library, Names names) {
    rules = AgencyRules.read(library);
    reasons = Reasons.read(library);
    regions = new Regions(names.regions());
    splitter = new NameSplitter(regions);
    forms = new FormIndex(names.agencyLines(), rules, regions);
    named = new NamedAgencies(names.namedAgencies(), rules);
    officialNames = new OfficialNames(rules, regions);
    unknown = new UnknownNames(rules, reasons);
  }

  /**
   * Finds the agency.
   *
   * @param written the name with its prefix restored: 省工业和信息化厅
   * @param regionCode the region of the document, 000000 for the state; null where unknown
   * @param date of the document; null where unknown, then names of today come first
   */
  public AgencyIdentity resolve(
      String written, @Nullable String regionCode, @Nullable LocalDate date) {
    Region context = regions.byCode(regionCode);
    String name = bare(written);
    SplitName asItStands = new SplitName(context, SplitName.Style.NONE, name);
    if (name.isEmpty() || name.length() > NameSplitter.LONGEST_NAME) {
      return unknown.unresolved(asItStands, written, reasons.of("notAName"));
    }
    if (unknown.isGroup(name)) {
      return resolveGroup(name, regionCode);
    }
    Integer year = date == null ? null : date.getYear();
    List<SplitName> starts = splitter.atStart(name, context);
    AgencyIdentity known = known(name, context, starts, year);
    if (known != null) {
      return known;
    }
    SplitName first = starts.get(0);
    if (starts.stream().anyMatch(SplitName::ambiguous)) {
      return unknown.unresolved(asItStands, name, reasons.of("ambiguousRegion"));
    }
    boolean ofAnother = splitter.withoutForeignSelf(name).stream().anyMatch(forms::has);
    if (!first.named() && (context == null || ofAnother)) {
      return unknown.unresolved(asItStands, name, reasons.of("noRegion"));
    }
    return unknown.identify(isOfCounty(first) ? asItStands : first, name);
  }

  /**
   * A designation of several agencies: 省有关部门 becomes 河北省有关部门. Always minted.
   *
   * @param regionCode as for {@link #resolve}
   */
  public AgencyIdentity resolveGroup(String written, @Nullable String regionCode) {
    return unknown.group(splitter.atStart(written, regions.byCode(regionCode)).get(0), written);
  }

  private @Nullable AgencyIdentity known(
      String name, @Nullable Region context, List<SplitName> starts, @Nullable Integer year) {
    NamedAgency agency = named.find(name, year);
    if (agency != null && isMeant(agency, name, context)) {
      return new AgencyIdentity(
          agency.name(),
          agency.region(),
          agency.line(),
          new Resolution.Known(agency.name(), agency.name()),
          List.of(new AgencyStep("agency-named", agency.name())));
    }
    AgencyIdentity found = byForm(starts, name, year);
    if (found != null) {
      return found;
    }
    List<SplitName> all = new ArrayList<>(splitter.inside(name, context));
    found = byForm(all, name, year);
    if (found != null) {
      return found;
    }
    all.addAll(0, starts);
    AgencyIdentity office = byForm(withoutBodies(all), name, year);
    return office == null ? null : after(WITHOUT_BODY, office);
  }

  private static AgencyIdentity after(AgencyStep step, AgencyIdentity agency) {
    List<AgencyStep> steps = new ArrayList<>(agency.steps());
    steps.add(0, step);
    return new AgencyIdentity(
        agency.name(), agency.regionCode(), agency.line(), agency.resolution(), steps);
  }

  /** 西湖大学 is not an institution of 西湖区: a county's short name alone places nobody. */
  private static boolean isOfCounty(SplitName split) {
    return split.style() == SplitName.Style.SHORT
        && split.region() != null
        && split.region().level() == GovernmentLevel.COUNTY;
  }

  /** 知识产权局 is that of the state in a document of the state only; 商务部 is so everywhere. */
  private boolean isMeant(NamedAgency agency, String name, @Nullable Region context) {
    boolean stateDocument = context != null && context.parent() == null;
    return stateDocument || !STATE.equals(agency.region()) || !forms.has(name);
  }

  private @Nullable AgencyIdentity byForm(
      List<SplitName> splits, String name, @Nullable Integer year) {
    for (SplitName split : splits) {
      boolean bare = split.rest().isEmpty() && split.named();
      SplitName read =
          bare ? new SplitName(split.region(), split.style(), rules.bareRegion()) : split;
      List<FormIndex.Entry> entries = forms.find(read, year);
      Region region = read.region();
      if (region == null || entries.isEmpty()) {
        continue;
      }
      Map<String, List<FormIndex.Entry>> lines =
          entries.stream().collect(Collectors.groupingBy(e -> e.line().key()));
      if (lines.size() > 1) {
        String which = lines.keySet().stream().sorted().collect(Collectors.joining("、"));
        return unknown.unresolved(read, name, reasons.of("ambiguousLine").about(which));
      }
      AgencyForm form = entries.get(0).form();
      String official = officialNames.of(form, region);
      return new AgencyIdentity(
          official,
          officialNames.served(form, region),
          entries.get(0).line().key(),
          new Resolution.Known(official, official),
          List.of(
              split.step(name),
              new AgencyStep(
                  bare ? "agency-bare-region" : "agency-form",
                  official + "（条线：" + entries.get(0).line().label() + "）")));
    }
    return null;
  }

  /** 省政府法制办 is 省法制办: the same splits without the body that an office belongs to. */
  private List<SplitName> withoutBodies(List<SplitName> splits) {
    List<SplitName> shorter = new ArrayList<>();
    for (SplitName split : splits) {
      for (String body : rules.bodies()) {
        if (split.rest().startsWith(body)) {
          String rest = split.rest().substring(body.length());
          shorter.add(new SplitName(split.region(), split.style(), rest));
        }
      }
    }
    return shorter;
  }

  /** The name without spaces, and without what stands in brackets at its end. */
  private static String bare(String written) {
    String name = SPACES.matcher(written).replaceAll("");
    int open = OPENING.matcher(name).results().mapToInt(MatchResult::start).findFirst().orElse(-1);
    boolean atEnd = CLOSING.matcher(name).results().allMatch(m -> m.end() == name.length());
    return open > 0 && atEnd ? name.substring(0, open) : name;
  }
}
