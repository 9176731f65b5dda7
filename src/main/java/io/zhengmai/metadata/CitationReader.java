package io.zhengmai.metadata;

import io.zhengmai.claim.Citation;
import io.zhengmai.claim.Evidence;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the documents that a text names in 《》 as what it rests on (为贯彻落实…, before the first
 * section) or as what it ends (…同时废止, anywhere).
 */
final class CitationReader {
  private static final int LONGEST_SENTENCE = 400;

  private final MetadataRules.Citations rules;
  private final DocumentNumbers numbers;

  CitationReader(MetadataRules rules, DocumentNumbers numbers) {
    this.rules = rules.citations();
    this.numbers = numbers;
  }

  /**
   * All citations in the order of the text.
   *
   * @param head where the title, the number and the addressees end
   * @param own the titles of the document and its plans, which its notice names too
   */
  List<Citation> read(String text, Opening opening, int head, List<String> own) {
    List<Citation> citations = new ArrayList<>();
    for (int from = head; from < opening.end(); ) {
      int end = sentenceEnd(text, from, opening.end());
      basedOn(text, from, end, own, citations);
      from = end + 1;
    }
    ended(text, rules.repeals(), Citation.Relation.REPEALS, citations);
    ended(text, rules.replaces(), Citation.Relation.REPLACES, citations);
    return List.copyOf(citations);
  }

  private static int sentenceEnd(String text, int from, int limit) {
    int end = from;
    while (end < limit && text.charAt(end) != '。') {
      end++;
    }
    return end;
  }

  private void basedOn(String text, int from, int end, List<String> own, List<Citation> citations) {
    int limit = issues(text, from, end);
    int open = Quotes.open(text, from, limit);
    while (open >= 0) {
      int close = Quotes.close(text, open);
      if (close < 0) {
        return;
      }
      String clause = text.substring(from, open + 1);
      String title = text.substring(open + 1, close);
      Optional<String> rests = rules.basedOn().stream().filter(clause::contains).findFirst();
      if (rests.isPresent() && own.stream().noneMatch(o -> inner(o).contains(inner(title)))) {
        int at = from + clause.indexOf(rests.get());
        TextSpan cue = new TextSpan(at, at + rests.get().length());
        add(text, open, close, cue, Citation.Relation.BASED_ON, citations);
      }
      open = Quotes.open(text, close, limit);
    }
  }

  /** Inside 《》 the marks of an inner title are 〈〉. */
  private static String inner(String title) {
    return title.replace('《', '〈').replace('》', '〉');
  }

  /** Where a sentence turns to what it issues: 现将《…》印发给你们. */
  private int issues(String text, int from, int end) {
    String sentence = text.substring(from, end);
    int first = end;
    for (String cue : rules.issues()) {
      int at = sentence.indexOf(cue);
      first = at < 0 ? first : Math.min(first, from + at);
    }
    return first;
  }

  private void ended(
      String text, List<String> cues, Citation.Relation relation, List<Citation> citations) {
    for (String cue : cues) {
      int done = 0;
      for (int at = text.indexOf(cue); at >= 0; at = text.indexOf(cue, at + cue.length())) {
        boolean before = cue.endsWith("《");
        int limit = before ? at + cue.length() : at;
        int open = Quotes.open(text, before ? at : Math.max(done, sentenceStart(text, at)), limit);
        done = limit;
        while (open >= 0) {
          int close = Quotes.close(text, open);
          if (close < 0) {
            break;
          }
          TextSpan words = new TextSpan(at, at + cue.length());
          add(text, open, close, words, relation, citations);
          open = Quotes.open(text, close, limit);
        }
      }
    }
  }

  private static int sentenceStart(String text, int at) {
    int start = at;
    while (start > 0 && at - start < LONGEST_SENTENCE && text.charAt(start - 1) != '。') {
      start--;
    }
    return start;
  }

  private void add(
      String text,
      int open,
      int close,
      TextSpan cue,
      Citation.Relation relation,
      List<Citation> citations) {
    String title = text.substring(open + 1, close).replaceAll("[\\r\\n]\\s*", "");
    int end = close + 1;
    DocumentNumber number = null;
    if (end < text.length() && (text.charAt(end) == '（' || text.charAt(end) == '(')) {
      int bracket = closing(text, end);
      number = bracket < 0 ? null : numbers.first(text, end + 1, bracket);
      end = number == null ? end : bracket + 1;
    }
    boolean known =
        citations.stream().anyMatch(c -> c.relation() == relation && c.title().equals(title));
    if (!known) {
      Evidence evidence = new Evidence(new TextSpan(open, end), rule(relation), cue);
      String value = number == null ? null : number.value();
      citations.add(new Citation(relation, title, value, evidence));
    }
  }

  private static int closing(String text, int open) {
    int depth = 0;
    for (int at = open; at < text.length() && at - open < 60; at++) {
      char c = text.charAt(at);
      if (c == '（' || c == '(') {
        depth++;
      } else if ((c == '）' || c == ')') && --depth == 0) {
        return at;
      }
    }
    return -1;
  }

  private static String rule(Citation.Relation relation) {
    return switch (relation) {
      case BASED_ON -> "citation-of-basis";
      case REPLACES -> "citation-of-replaced";
      case REPEALS -> "citation-of-repealed";
    };
  }
}
