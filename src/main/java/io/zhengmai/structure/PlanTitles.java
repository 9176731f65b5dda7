package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the title lines of the plans that a file holds: those that its covering notice names in 《》,
 * those after an attachment line, and, where numbers start again, the nearest line that reads like
 * one.
 */
final class PlanTitles {
  private static final int MOST_NAMES = 24;
  private static final int LINES_BACK = 12;
  private static final int LONGEST_LINE = 4000;
  private static final int PREAMBLE = 6000;
  private static final int LONGEST_SIGNATURE = 80;

  private final String text;
  private final TextLines lines;
  private final OutlineRules rules;
  private final List<String> names = new ArrayList<>();

  PlanTitles(String text, TextLines lines, OutlineRules rules) {
    this.text = text;
    this.lines = lines;
    this.rules = rules;
  }

  /** Learns the names in 《》 that stand before the first section. */
  void learn(int preambleEnd) {
    int at = text.indexOf('《');
    while (at >= 0 && at < Math.min(preambleEnd, PREAMBLE) && names.size() < MOST_NAMES) {
      int farthest = Math.min(text.length(), at + rules.planTitles().longest() + 1);
      int close = at + text.substring(at, farthest).indexOf('》');
      if (close < at) {
        at = text.indexOf('《', at + 1);
        continue;
      }
      String name = text.substring(at + 1, close);
      if (reads(name) && !names.contains(name)) {
        names.add(name);
      }
      at = text.indexOf('《', close);
    }
  }

  /** The title of a plan that the notice names, where it stands at an offset. */
  @Nullable TextSpan named(int at) {
    boolean quoted = at > 0 && text.charAt(at - 1) == '《';
    for (String name : names) {
      if (!quoted && text.startsWith(name, at)) {
        return new TextSpan(at, at + name.length());
      }
    }
    return null;
  }

  /** The named title that ends at an offset. */
  @Nullable TextSpan endingAt(int end) {
    for (String name : names) {
      TextSpan title =
          text.startsWith(name, end - name.length()) ? named(end - name.length()) : null;
      if (title != null) {
        return title;
      }
    }
    return null;
  }

  /** The title that an attachment line announces: what stands on the next line. */
  @Nullable TextSpan attached(int line) {
    String word = rules.planTitles().attachment();
    int start = lines.start(line);
    int end = lines.end(line);
    if (!text.startsWith(word, start)
        || end - start > word.length() + 4
        || line + 1 == lines.count()) {
      return null;
    }
    TextSpan title = new TextSpan(lines.start(line + 1), lines.end(line + 1));
    return title.length() <= rules.planTitles().longest() ? title : null;
  }

  /** Whether a line begins the list of attachments: 附件：1. … */
  boolean listsAttachments(int line) {
    return listsAttachmentsAt(lines.start(line), lines.end(line));
  }

  /** Whether the list of attachments begins at an offset. */
  boolean listsAttachmentsAt(int start, int end) {
    String word = rules.planTitles().attachment();
    int at = start + word.length();
    return at < end
        && text.startsWith(word, start)
        && (text.charAt(at) == '：' || text.charAt(at) == ':');
  }

  /** The title nearest before an offset, not before {@code from}. */
  @Nullable TextSpan before(int offset, int from) {
    int last = Math.min(lines.lineAt(offset), lines.count() - 1);
    for (int line = last; line >= 0 && line > last - LINES_BACK; line--) {
      int end = Math.min(offset, lines.end(line));
      int start = Math.max(from, lines.start(line));
      if (lines.end(line) <= from || start >= end || end - start > LONGEST_LINE) {
        continue;
      }
      if (start == lines.start(line) && reads(text.substring(start, end))) {
        return new TextSpan(start, end);
      }
      TextSpan glued = glued(start, end);
      if (glued != null) {
        return glued;
      }
    }
    return null;
  }

  /**
   * The title of the first plan: as {@link #before}, but only behind a covering notice, not the
   * title with which the file itself begins.
   */
  @Nullable TextSpan first(int offset) {
    TextSpan title = before(offset, 0);
    if (title == null) {
      title = lastNamed(offset);
    }
    if (title == null) {
      return null;
    }
    int own = lines.lineAt(title.start());
    if (lines.unbroken(own) && text.substring(lines.start(own), title.start()).indexOf('。') > 0) {
      return title;
    }
    for (int line = 0; line < lines.count() && lines.end(line) < title.start(); line++) {
      char last = text.charAt(lines.end(line) - 1);
      if (last == '。' || last == '：' || last == ':') {
        return title;
      }
    }
    return null;
  }

  /** Where a named title last stands before an offset, behind a sentence. */
  private @Nullable TextSpan lastNamed(int offset) {
    TextSpan last = null;
    for (String name : names) {
      int from = Math.min(offset, text.length()) - name.length();
      for (int at = text.lastIndexOf(name, from);
          at > 0 && (last == null || at > last.start());
          at = text.lastIndexOf(name, at - 1)) {
        if (named(at) != null) {
          last = new TextSpan(at, at + name.length());
        }
      }
    }
    return last;
  }

  /** A title that begins a sentence and runs into the next: …。某某实施方案为深入贯彻…. */
  private @Nullable TextSpan glued(int from, int end) {
    int start = from;
    while (start < end) {
      int stop = start;
      while (stop < end && "。，；：！？".indexOf(text.charAt(stop)) < 0) {
        stop++;
      }
      boolean opens = start == from || text.charAt(start - 1) == '。';
      if (opens && stop - start > 8) {
        int begin = behindDate(start, stop);
        int title = titleEnd(begin, Math.min(stop, begin + rules.planTitles().longest()));
        if (title > 0) {
          return new TextSpan(begin, title);
        }
      }
      start = stop + 1;
    }
    return null;
  }

  /** Behind a signature's date with which a sentence begins, if one does. */
  private int behindDate(int start, int stop) {
    WrittenDate date = WrittenDate.find(text, start, Math.min(stop, start + LONGEST_SIGNATURE));
    return date == null || stop - date.span().end() <= 8 ? start : date.span().end();
  }

  private int titleEnd(int start, int stop) {
    for (int at = start + 8; at < stop; at++) {
      for (String opening : rules.planTitles().openings()) {
        if (text.startsWith(opening, at) && endsLikeTitle(text.substring(start, at))) {
          return at;
        }
      }
    }
    return -1;
  }

  /** Whether some words read like the title of a plan. */
  boolean reads(String words) {
    return words.length() <= rules.planTitles().longest()
        && words.length() > 4
        && words.indexOf('。') < 0
        && words.indexOf('；') < 0
        && words.indexOf('：') < 0
        && endsLikeTitle(words);
  }

  private boolean endsLikeTitle(String words) {
    String bare = words;
    if (bare.endsWith("）")) {
      int open = bare.lastIndexOf('（');
      bare = open > 0 ? bare.substring(0, open) : bare;
    }
    String title = bare;
    return rules.planTitles().endings().stream().anyMatch(title::endsWith);
  }
}
