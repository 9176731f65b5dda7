package io.zhengmai.metadata;

import io.zhengmai.claim.Basis;
import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.Read;
import io.zhengmai.document.TextSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the title that a text states: in a label of its web page, in its first lines, in the
 * sentence with which a notice issues it, or in a line of its own after the notice.
 */
final class TitleReader {
  private static final int FIRST_LINES = 14;
  private static final int MOST_LINES = 4;

  private final MetadataRules rules;
  private final DocumentNumbers numbers;

  TitleReader(MetadataRules rules, DocumentNumbers numbers) {
    this.rules = rules;
    this.numbers = numbers;
  }

  @Nullable Read<String> read(Opening opening) {
    Read<String> heading = heading(opening);
    if (heading != null) {
      return heading;
    }
    Read<String> issued = issued(opening);
    return issued != null ? issued : planLine(opening);
  }

  private @Nullable Read<String> heading(Opening opening) {
    List<TextSpan> lines = opening.lines();
    for (int first = 0; first < Math.min(FIRST_LINES, lines.size()); first++) {
      String line = opening.words(lines.get(first));
      if (endsOpening(line)) {
        return first == 0 ? beforeNumber(opening) : null;
      }
      boolean begins = beginsTitle(line);
      for (int last = first; last < Math.min(first + MOST_LINES, lines.size()); last++) {
        boolean joins = last == first || (begins && !stops(opening.words(lines.get(last))));
        String joined = joins ? opening.joined(first, last) : "";
        if (isTitle(joined)) {
          return stated(joined, opening.span(first, last), "title-in-head");
        }
      }
    }
    return null;
  }

  /** The title of a text without line breaks: what stands before its number. */
  private @Nullable Read<String> beforeNumber(Opening opening) {
    TextSpan line = opening.lines().get(0);
    int end = Math.min(line.end(), line.start() + rules.titles().longest() + 40);
    DocumentNumber number = numbers.first(opening.text(), line.start(), end);
    if (number == null) {
      return null;
    }
    TextSpan span = Opening.trim(opening.text(), line.start(), number.span().start());
    String words = opening.words(span);
    return isTitle(words) ? stated(words, span, "title-before-number") : null;
  }

  /** The name in 《》 of the plan that a notice issues. */
  private @Nullable Read<String> issued(Opening opening) {
    String text = opening.text();
    for (String cue : rules.titles().issued()) {
      int at = text.indexOf(cue);
      if (at < 0 || at >= opening.end()) {
        continue;
      }
      int sentence = Math.max(text.lastIndexOf('。', at), text.lastIndexOf('：', at)) + 1;
      int open = text.indexOf('《', sentence);
      int close = open < 0 ? -1 : Quotes.close(text, open);
      if (open >= 0 && close > 0 && close < at) {
        TextSpan name = new TextSpan(open + 1, close);
        return stated(opening.words(name), name, "title-issued");
      }
    }
    return null;
  }

  private @Nullable Read<String> planLine(Opening opening) {
    List<TextSpan> lines = opening.lines();
    for (int line = lines.size() - 1; line > 0; line--) {
      if (isTitle(opening.words(lines.get(line)))) {
        return stated(opening.words(lines.get(line)), lines.get(line), "title-of-plan");
      }
    }
    return null;
  }

  private static Read<String> stated(String title, TextSpan span, String rule) {
    return new Read<>(title.strip(), Basis.STATED, new Evidence(span, rule));
  }

  /** Whether the title, if there was one, must have been before this line. */
  private boolean endsOpening(String line) {
    char last = line.charAt(line.length() - 1);
    boolean addresses = last == '：' || last == ':';
    return addresses || last == '。' || line.length() > rules.titles().longest();
  }

  private boolean beginsTitle(String line) {
    boolean speaks = rules.issuers().titleVerbs().stream().anyMatch(line::contains);
    boolean issuer = rules.issuers().endings().stream().anyMatch(line::endsWith);
    return (speaks || issuer) && line.indexOf('：') < 0 && line.indexOf('>') < 0;
  }

  private boolean stops(String line) {
    return endsOpening(line) || numbers.first(line, 0, line.length()) != null;
  }

  /** Whether some words are a title: not long, and closed by the name of a kind of document. */
  boolean isTitle(String words) {
    String bare = words.strip();
    if (bare.length() < 6 || bare.length() > rules.titles().longest() || bare.indexOf('。') >= 0) {
      return false;
    }
    if (bare.endsWith("）") || bare.endsWith(")")) {
      int open = Math.max(bare.lastIndexOf('（'), bare.lastIndexOf('('));
      bare = open > 0 ? bare.substring(0, open) : bare;
    }
    boolean known = rules.titles().kinds().stream().anyMatch(bare::endsWith);
    return known && bare.indexOf('：') < 0 && numbers.first(bare, 0, bare.length()) == null;
  }
}
