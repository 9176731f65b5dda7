package io.zhengmai.responsibility;

import io.zhengmai.document.TextSpan;

/** Tells a responsibility list from other brackets that hold the same words. */
final class ListLikeness {
  /** What a bracket is. */
  enum Verdict {
    LIST,
    /** It has a list's label or form, but no agency could be read. */
    DOUBTFUL,
    NONE
  }

  private static final String SENTENCE_ENDS = "。；！？;.”’";

  private final NameKinds kinds;

  ListLikeness(NameKinds kinds) {
    this.kinds = kinds;
  }

  Verdict of(String text, TextSpan bracket, Reading reading) {
    if (reading.labelled()) {
      return reading.isEmpty() ? Verdict.DOUBTFUL : Verdict.LIST;
    }
    if (!closesSentence(text, bracket)) {
      return Verdict.NONE;
    }
    if (!reading.standing().isEmpty() && reading.names().isEmpty()) {
      return Verdict.LIST;
    }
    if (reading.names().isEmpty()) {
      return Verdict.NONE;
    }
    if (reading.bare() && !reading.declares()) {
      return onlyAgencies(text, bracket, reading) ? Verdict.LIST : Verdict.NONE;
    }
    if (!reading.spoken() && !reading.declares()) {
      return Verdict.NONE;
    }
    return reading.names().size() >= reading.unread().size() ? Verdict.LIST : Verdict.DOUBTFUL;
  }

  private boolean onlyAgencies(String text, TextSpan bracket, Reading reading) {
    return reading.unread().isEmpty()
        && bracket.start() > 0
        && text.charAt(bracket.start() - 1) == '。'
        && reading.names().stream()
            .map(name -> reading.text().signs(name.start(), name.end()))
            .allMatch(name -> kinds.agencyLike(name) && name.indexOf('：') < 0)
        && reading.names().stream()
            .map(name -> reading.text().signs(name.start(), name.end()))
            .anyMatch(kinds::named);
  }

  /** A list stands where its sentence ends: after its full stop or just before it. */
  private static boolean closesSentence(String text, TextSpan bracket) {
    int before = bracket.start() - 1;
    while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
      before--;
    }
    int after = bracket.end();
    while (after < text.length() && (text.charAt(after) == ' ' || text.charAt(after) == '\u3000')) {
      after++;
    }
    boolean endsLine =
        after == text.length() || text.charAt(after) == '\n' || text.charAt(after) == '\r';
    return before < 0
        || endsLine
        || SENTENCE_ENDS.indexOf(text.charAt(before)) >= 0
        || "。；;，,、.".indexOf(text.charAt(after)) >= 0;
  }
}
