package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;

/**
 * Finds where the last section of a plan ends and what closes the document begins: 各地要结合实际…, the
 * signature, the date, the list of attachments.
 */
final class ClosingPart {
  private final String text;
  private final TextLines lines;
  private final OutlineRules.Closing rules;
  private final ListBrackets lists;

  ClosingPart(String text, TextLines lines, OutlineRules rules) {
    this.text = text;
    this.lines = lines;
    this.rules = rules.closing();
    this.lists = new ListBrackets(text, rules.runIn().listCues());
  }

  /**
   * The offset where the closing part begins.
   *
   * @param last the last section without sections below it
   * @param limit where the next plan or the text ends
   * @return {@code limit} where nothing closes it
   */
  int start(Draft last, int limit) {
    int first = lines.lineAt(last.headingEnd);
    boolean body = last.runsIn && hasText(last.headingEnd + 1, Math.min(limit, lineEnd(first)));
    boolean closed = body;
    for (int line = first; line < lines.count() && lines.start(line) < limit; line++) {
      if (lines.start(line) >= last.headingEnd) {
        if (isNoText(line) || isSignature(line, limit) || (closed && speaksToAll(line))) {
          return lines.start(line);
        }
        closed |= lists.start(lines.end(line), last.headingEnd) >= 0;
      }
      if (lines.end(line) > last.headingEnd) {
        int signed = gluedSignature(line, Math.max(last.headingEnd, lines.start(line)), limit);
        if (signed >= 0) {
          return signed;
        }
      }
    }
    return limit;
  }

  private int lineEnd(int line) {
    return line < lines.count() ? lines.end(line) : text.length();
  }

  private boolean hasText(int from, int end) {
    for (int at = from; at < end; at++) {
      if (!TextLines.isBlank(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private boolean speaksToAll(int line) {
    return rules.openings().stream().anyMatch(o -> text.startsWith(o, lines.start(line)));
  }

  private boolean isNoText(int line) {
    return rules.lines().stream().anyMatch(o -> text.startsWith(o, lines.start(line)));
  }

  /** A date on a line of its own, a short line above it, or a name and a date. */
  private boolean isSignature(int line, int limit) {
    if (WrittenDate.is(lines.content(line))) {
      return true;
    }
    if (lines.length(line) <= rules.longestSignature()) {
      WrittenDate date = WrittenDate.find(text, lines.start(line), lines.end(line));
      if (date != null
          && TextLines.isBlank(text.charAt(Math.max(date.span().start() - 1, 0)))
          && signs(lines.start(line), date.span(), lines.end(line))) {
        return true;
      }
    }
    boolean plain =
        lines.length(line) <= rules.longestSignature() && text.charAt(lines.end(line) - 1) != '。';
    return plain
        && line + 1 < lines.count()
        && lines.start(line + 1) < limit
        && WrittenDate.is(lines.content(line + 1));
  }

  /** A signature and date that stand behind the last sentence of the last line. */
  private int gluedSignature(int line, int from, int limit) {
    boolean last = line + 1 >= lines.count() || lines.start(line + 1) >= limit;
    if (!last) {
      return -1;
    }
    int end = Math.min(limit, lines.end(line));
    int near = Math.max(from, end - 3 * rules.longestSignature());
    for (int at = end - 1; at > near; at--) {
      if (text.charAt(at) == '。' || text.charAt(at) == '）') {
        int begin = at + 1;
        WrittenDate date = WrittenDate.find(text, begin, end);
        if (date != null && signs(begin, date.span(), end)) {
          return begin;
        }
      }
    }
    return -1;
  }

  /** Whether the words before a date are a name, and nothing but a note in brackets follows. */
  private boolean signs(int begin, TextSpan date, int end) {
    if (date.start() - begin > rules.longestSignature()) {
      return false;
    }
    for (int at = begin; at < date.start(); at++) {
      if ("，,、：；".indexOf(text.charAt(at)) >= 0) {
        return false;
      }
    }
    String rest = text.substring(date.end(), end).strip();
    return rest.isEmpty() || rest.charAt(0) == '（' || rest.charAt(0) == '(';
  }
}
