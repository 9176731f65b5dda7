package io.zhengmai.scale;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.AgencyLine;
import io.zhengmai.lexicon.Concept;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * Writes policy texts that nobody issued: templates with names of the reference data. Regions,
 * agency lines and industries at the head of their lists come up far more often than those at the
 * end, as they do in real texts. The text of a number depends on the number and the seed alone.
 */
final class InventedDocuments {
  private static final String USUAL_PATTERN_START = "{name}";
  private static final Set<GovernmentLevel> LEVELS =
      Set.of(GovernmentLevel.PROVINCE, GovernmentLevel.MUNICIPALITY, GovernmentLevel.CITY);
  private static final int FIRST_YEAR = 2014;
  private static final int YEARS = 12;
  private static final String[] CHINESE = "一二三四五六七八九十".split("");

  private final Templates templates = Templates.load();
  private final List<Region> regions;
  private final List<AgencyLine> lines;
  private final List<Concept> industries;
  private final List<Concept> products;
  private final long seed;

  InventedDocuments(Names names, long seed) {
    this.regions =
        names.regions().stream()
            .filter(r -> r.abbreviation() != null && LEVELS.contains(r.level()))
            .toList();
    this.lines = names.agencyLines();
    this.industries = names.concepts("industry");
    this.products = names.concepts("product");
    this.seed = seed;
  }

  /**
   * A text with its number of tasks.
   *
   * @param serial from 1; texts of different serials are different documents
   */
  String text(int serial, int tasks) {
    SplittableRandom random = new SplittableRandom(seed * 1_000_003 + serial);
    Region region = regions.get(skewed(random, regions.size()));
    int issued = FIRST_YEAR + random.nextInt(YEARS);
    List<String> agencies = agencies(region, issued);
    Map<String, String> words = new HashMap<>();
    words.put("name", region.name());
    words.put("self", region.selfReference());
    words.put("abbreviation", String.valueOf(region.abbreviation()));
    words.put("issued", String.valueOf(issued));
    words.put("serial", String.valueOf(serial));
    words.put("month", String.valueOf(1 + random.nextInt(12)));
    words.put("day", String.valueOf(1 + random.nextInt(28)));
    refill(words, random, issued);
    List<String> text = new ArrayList<>();
    for (String line : List.of(templates.title(), templates.number(), "", templates.addressees())) {
      text.add(Templates.fill(line, words));
    }
    text.add(Templates.fill(templates.opening(), words));
    text.add(templates.goalsTitle());
    templates.goals().forEach(goal -> text.add("　　" + Templates.fill(goal, words)));
    List<String> chapters = templates.chapters();
    for (int task = 0; task < tasks; task++) {
      int chapter = task * chapters.size() / tasks;
      int first = (chapter * tasks + chapters.size() - 1) / chapters.size();
      if (task == first) {
        text.add("　　" + CHINESE[chapter + 1] + "、" + chapters.get(chapter));
      }
      refill(words, random, issued);
      text.add("　　" + numeral(task - first + 1) + task(words, agencies, random));
    }
    text.add(templates.closing());
    text.add("");
    text.add(Templates.fill(templates.signature(), words));
    text.add(Templates.fill(templates.date(), words));
    return String.join("\n", text) + "\n";
  }

  private String task(Map<String, String> words, List<String> agencies, SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    text.append(Templates.fill(any(templates.headings(), random), words)).append('。');
    int sentences = 2 + random.nextInt(3);
    for (int i = 0; i < sentences; i++) {
      text.append(Templates.fill(any(templates.sentences(), random), words));
    }
    Set<String> duties = new LinkedHashSet<>();
    int wanted = Math.min(agencies.size(), 2 + random.nextInt(4));
    while (duties.size() < wanted) {
      duties.add(agencies.get(skewed(random, agencies.size())));
    }
    List<String> chosen = List.copyOf(duties);
    words.put("lead", chosen.get(0));
    words.put("others", String.join("、", chosen.subList(1, chosen.size())));
    return text.append(Templates.fill(any(templates.responsibilities(), random), words)).toString();
  }

  private void refill(Map<String, String> words, SplittableRandom random, int issued) {
    words.put("industry", industries.get(skewed(random, industries.size())).label());
    words.put("product", products.get(skewed(random, products.size())).label());
    words.put("year", String.valueOf(issued + 1 + random.nextInt(5)));
    words.put("few", String.valueOf(2 + random.nextInt(8)));
    words.put("many", String.valueOf(10 * (1 + random.nextInt(99))));
    words.put("rate", String.valueOf(1 + random.nextInt(99)));
  }

  /** The agencies of a region in a year as its own documents call them: 省商务厅. */
  private List<String> agencies(Region region, int year) {
    Set<String> names = new LinkedHashSet<>();
    for (AgencyLine line : lines) {
      for (AgencyForm form : line.agencyForms()) {
        if (form.inUse(year)
            && form.levels().contains(region.level())
            && form.pattern().startsWith(USUAL_PATTERN_START)
            && (form.regions().isEmpty() || form.regions().contains(region.code()))) {
          names.add(region.selfReference() + form.name());
          break;
        }
      }
    }
    return List.copyOf(names);
  }

  private static String numeral(int number) {
    String tens = number < 10 ? "" : (number < 20 ? "" : CHINESE[number / 10 - 1]) + "十";
    return "（" + tens + (number % 10 == 0 ? "" : CHINESE[number % 10 - 1]) + "）";
  }

  private static int skewed(SplittableRandom random, int size) {
    double uniform = random.nextDouble();
    return (int) (uniform * uniform * size);
  }

  private static String any(List<String> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }
}
