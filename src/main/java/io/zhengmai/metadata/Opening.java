package io.zhengmai.metadata;

import io.zhengmai.document.TextSpan;
import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.ArrayList;
import java.util.List;

/** The words of a document before its first numbered section, line by line. */
final class Opening {
  private static final int LONGEST = 8000;
  private static final int WITHOUT_SECTIONS = 3000;

  private final String text;
  private final int end;
  private final List<TextSpan> lines;

  Opening(String text, Outline outline) {
    this.end = Math.min(text.length(), end(outline));
    this.text = text.substring(0, end);
    this.lines = lines(text, new TextSpan(0, end));
  }

  /** The lines of a part of a text that hold something. */
  static List<TextSpan> lines(String text, TextSpan part) {
    List<TextSpan> lines = new ArrayList<>();
    int from = part.start();
    while (from < part.end()) {
      int stop = from;
      while (stop < part.end() && text.charAt(stop) != '\n' && text.charAt(stop) != '\r') {
        stop++;
      }
      TextSpan line = trim(text, from, stop);
      if (line.length() > 0) {
        lines.add(line);
      }
      from = stop + 1;
    }
    return lines;
  }

  private static int end(Outline outline) {
    for (Section section : outline.sections()) {
      if (section.ordinal() != null) {
        return Math.min(LONGEST, section.span().start());
      }
    }
    return WITHOUT_SECTIONS;
  }

  static TextSpan trim(String text, int from, int end) {
    int start = from;
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    int stop = end;
    while (stop > start && isBlank(text.charAt(stop - 1))) {
      stop--;
    }
    return new TextSpan(start, stop);
  }

  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '\uFEFF';
  }

  /** The text up to the first section; its offsets are those of the whole. */
  String text() {
    return text;
  }

  int end() {
    return end;
  }

  List<TextSpan> lines() {
    return lines;
  }

  String words(TextSpan span) {
    return text.substring(span.start(), span.end());
  }

  /** Lines joined as one, as a heading printed over several is read. */
  String joined(int first, int last) {
    StringBuilder joined = new StringBuilder();
    for (int line = first; line <= last; line++) {
      joined.append(words(lines.get(line)));
    }
    return joined.toString();
  }

  TextSpan span(int first, int last) {
    return new TextSpan(lines.get(first).start(), lines.get(last).end());
  }
}
