package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the documents and standards that a text names between 《 and 》, also where titles are
 * nested.
 *
 * <p>A short title that the text declares (以下简称《规划》) stands for the full one before it.
 */
final class BookTitles {
  private static final String RULE = "book-title";
  private static final int LONGEST = 200;

  private final MentionRules.Documents rules;
  private final Words continuations;

  BookTitles(MentionRules.Documents rules, Words continuations) {
    this.rules = rules;
    this.continuations = continuations;
  }

  List<Candidate> read(String text) {
    List<TextSpan> titles = titles(text);
    List<Candidate> found = new ArrayList<>();
    Map<String, String> fullTitles = new HashMap<>();
    String last = "";
    for (int i = 0; i < titles.size(); i++) {
      TextSpan span = titles.get(i);
      String title = inner(text, span);
      if (title.isEmpty()) {
        continue;
      }
      if (declaredShort(text, span) && !last.isEmpty()) {
        fullTitles.put(title, last);
        found.add(Candidate.blocking(span.start(), span.end(), RULE));
        continue;
      }
      String name = fullTitles.getOrDefault(title, title);
      MentionKind kind =
          isStandard(text, titles, i, title) ? MentionKind.STANDARD : MentionKind.POLICY_DOCUMENT;
      found.add(new Candidate(span, kind, name, RULE, 9));
      last = name;
    }
    return found;
  }

  /** The outermost titles; one that is not closed within a paragraph is none. */
  private static List<TextSpan> titles(String text) {
    List<TextSpan> titles = new ArrayList<>();
    int open = -1;
    int depth = 0;
    for (int i = text.indexOf('《'); i >= 0 && i < text.length(); i++) {
      char c = text.charAt(i);
      if (depth > 0 && i - open > LONGEST) {
        depth = 0;
      }
      if (c == '《') {
        if (depth == 0) {
          open = i;
        }
        depth++;
      } else if (c == '》' && depth > 0 && --depth == 0) {
        titles.add(new TextSpan(open, i + 1));
      }
      if (depth == 0) {
        int next = text.indexOf('《', i + 1);
        if (next < 0) {
          break;
        }
        i = next - 1;
      }
    }
    return titles;
  }

  /** The title without its marks and without the white space of a broken line. */
  private static String inner(String text, TextSpan span) {
    StringBuilder title = new StringBuilder();
    for (int i = span.start() + 1; i < span.end() - 1; i++) {
      char c = text.charAt(i);
      if (!Character.isWhitespace(c) && c != '　') {
        title.append(c);
      }
    }
    return title.toString();
  }

  private boolean declaredShort(String text, TextSpan title) {
    return rules.abbreviation().stream()
        .anyMatch(cue -> text.startsWith(cue, title.start() - cue.length()));
  }

  private boolean isStandard(String text, List<TextSpan> titles, int index, String title) {
    if (rules.standardEndings().stream().anyMatch(title::endsWith)) {
      return true;
    }
    int end = titles.get(index).end();
    for (int i = index + 1; i < titles.size() && adjoins(text, end, titles.get(i).start()); i++) {
      end = titles.get(i).end();
    }
    int after = end;
    return rules.standardHeads().stream()
        .anyMatch(
            head ->
                text.startsWith(head, after)
                    && !continuations.startAt(text, after + head.length()));
  }

  private static boolean adjoins(String text, int end, int start) {
    return start == end || start == end + 1 && Clause.joins(text.charAt(end));
  }
}
