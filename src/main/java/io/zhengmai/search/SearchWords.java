package io.zhengmai.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed to search: words with spaces between them, all of which are wanted. Words in
 * quotation marks, straight or Chinese, are wanted as they stand; a word after a minus is not
 * wanted.
 */
record SearchWords(List<Word> words) {
  private static final Pattern WORD =
      Pattern.compile("(?<not>-)?(?:[\"“”＂](?<phrase>[^\"“”＂]*)[\"“”＂]?|(?<word>[^\\s\"“”＂]+))");

  SearchWords {
    words = List.copyOf(words);
  }

  /** One of them. */
  record Word(String text, boolean asItStands, boolean unwanted) {}

  static SearchWords parse(String typed) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(typed);
    while (matcher.find()) {
      boolean phrase = matcher.group("phrase") != null;
      String text = matcher.group(phrase ? "phrase" : "word");
      if (!text.isBlank()) {
        words.add(new Word(text, phrase, matcher.group("not") != null));
      }
    }
    return new SearchWords(words);
  }
}
