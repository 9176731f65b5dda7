package io.zhengmai.metadata;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.List;

/** The rules of {@code lexicon/metadata.yaml}; the file says what each of them means. */
record MetadataRules(
    Titles titles,
    Labels labels,
    Numbers numbers,
    Issuers issuers,
    Regions regions,
    Dates dates,
    Addressees addressees,
    Citations citations,
    Periods periods) {
  private static final String FILE = "lexicon/metadata.yaml";

  static MetadataRules read(Library library) {
    return RuleFile.read(library, FILE, MetadataRules.class);
  }

  record Titles(
      int longest,
      List<String> kinds,
      List<String> issued,
      List<String> announces,
      List<String> written,
      List<String> subjects,
      List<String> ours) {}

  record Labels(
      List<String> title, List<String> issuer, List<String> number, List<String> date, int lines) {}

  record Numbers(
      String code,
      List<String> state,
      int longestCode,
      List<Organ> organs,
      List<Organ> stateOrgans) {}

  /** The organ that a code, or the beginning of a name, stands for. */
  record Organ(String code, String organ) {}

  record Issuers(
      List<String> endings,
      List<String> titleVerbs,
      List<String> state,
      List<String> stateEndings,
      List<String> agreed,
      String agreedOrgan,
      Organ localOffice,
      List<Organ> counterparts,
      List<String> brief,
      String full) {}

  record Regions(List<String> own, List<String> state, int enough) {}

  record Dates(String printed) {}

  record Addressees(List<String> first, int longest) {}

  record Citations(
      List<String> basedOn, List<String> issues, List<String> repeals, List<String> replaces) {}

  record Periods(int thirdPlan, int planYears, List<String> expires) {}
}
