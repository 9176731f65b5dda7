package io.zhengmai.responsibility;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.Map;

/**
 * How the names in a list are told apart and completed; the form of {@code
 * data/lexicon/responsibility-names.yaml}, where each is explained.
 */
record NameRules(
    WordList ends,
    WordList notEnds,
    WordList notStarts,
    WordList prefixes,
    WordList notPrefixes,
    WordList namedPrefixEnds,
    WordList knownPrefixEnds,
    WordList partyOffices,
    WordList partyPrefixEnds,
    WordList ownStarts,
    WordList ownEnds,
    WordList ownWords,
    WordList groupStarts,
    WordList groupWords,
    WordList groupEnds,
    WordList groupNumerals,
    WordList divisionKinds,
    WordList divisions,
    WordList divisionClasses,
    WordList sharedOffices,
    WordList sharedByPlaces,
    WordList placeEnds,
    WordList conjunctions,
    WordList strongEnds,
    WordList etcetera,
    WordList notEtcetera,
    WordList etceteraNouns,
    WordList leadMarks,
    WordList explanations,
    Map<String, String> slips) {
  static NameRules load(Library library) {
    return RuleFile.read(library, "lexicon/responsibility-names.yaml", NameRules.class);
  }

  /** Whether a name ends like one that can own a task. */
  boolean complete(String name) {
    String bare = withoutTrailingBracket(name);
    return ends.ends(bare) && !notEnds.ends(bare) && !notStarts.starts(bare);
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
