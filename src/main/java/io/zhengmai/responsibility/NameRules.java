package io.zhengmai.responsibility;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How the names in a list are told apart and completed; the form of {@code
 * data/lexicon/responsibility-names.yaml}, where each is explained.
 */
record NameRules(
    List<String> ends,
    List<String> notEnds,
    List<String> notStarts,
    List<String> prefixes,
    List<String> notPrefixes,
    List<String> namedPrefixEnds,
    List<String> partyOffices,
    List<String> partyPrefixEnds,
    List<String> ownStarts,
    List<String> ownEnds,
    List<String> ownWords,
    List<String> groupStarts,
    List<String> groupWords,
    List<String> groupEnds,
    List<String> groupNumerals,
    List<String> divisionKinds,
    List<String> divisions,
    List<String> divisionClasses,
    List<String> sharedOffices,
    List<String> sharedByPlaces,
    List<String> placeEnds,
    List<String> conjunctions,
    List<String> strongEnds,
    List<String> etcetera,
    List<String> notEtcetera,
    List<String> etceteraNouns,
    List<String> leadMarks,
    List<String> explanations,
    Map<String, String> slips) {

  /** Puts the longer word first wherever the first that fits wins. */
  NameRules {
    prefixes = longestFirst(prefixes);
    divisionKinds = longestFirst(divisionKinds);
    sharedOffices = longestFirst(sharedOffices);
    conjunctions = longestFirst(conjunctions);
    groupStarts = longestFirst(groupStarts);
    partyPrefixEnds = longestFirst(partyPrefixEnds);
  }

  static NameRules load(Library library) {
    return RuleFile.read(library, "lexicon/responsibility-names.yaml", NameRules.class);
  }

  static List<String> longestFirst(List<String> words) {
    return words.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  static boolean startsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::startsWith);
  }

  static boolean endsWithAny(String text, List<String> words) {
    return words.stream().anyMatch(text::endsWith);
  }

  static boolean containsAny(String text, List<String> words) {
    return words.stream().anyMatch(text::contains);
  }

  /** The first of the words that the text ends with; empty where there is none. */
  static String endOf(String text, List<String> words) {
    return first(words.stream().filter(text::endsWith));
  }

  /** The first of the words that the text begins with; empty where there is none. */
  static String startOf(String text, List<String> words) {
    return first(words.stream().filter(text::startsWith));
  }

  private static String first(Stream<String> words) {
    return words.findFirst().orElse("");
  }

  /** Whether a name ends like one that can own a task. */
  boolean complete(String name) {
    String bare = withoutTrailingBracket(name);
    return endsWithAny(bare, ends)
        && !endsWithAny(bare, notEnds)
        && !startsWithAny(bare, notStarts);
  }

  /** 省商务厅（省政府口岸办） → 省商务厅; brackets elsewhere stay. */
  static String withoutTrailingBracket(String name) {
    if (!name.isEmpty() && Brackets.isClosing(name.charAt(name.length() - 1))) {
      int depth = 0;
      for (int i = name.length() - 1; i > 0; i--) {
        if (Brackets.isClosing(name.charAt(i))) {
          depth++;
        } else if (Brackets.isOpening(name.charAt(i)) && --depth == 0) {
          return name.substring(0, i);
        }
      }
    }
    return name;
  }
}
