package io.zhengmai.structure;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.List;

/** The rules of {@code lexicon/outline.yaml}; the file says what each of them means. */
record OutlineRules(
    List<OrdinalStyle> styles,
    List<String> bullets,
    List<String> yearAfterNumber,
    String closers,
    String lineClosers,
    String announcers,
    RunOn runOn,
    Contents contents,
    Headings headings,
    RunIn runIn,
    Titles planTitles,
    Tables tables,
    Closing closing) {
  private static final String FILE = "lexicon/outline.yaml";

  OutlineRules {
    styles = List.copyOf(styles);
    bullets = List.copyOf(bullets);
    yearAfterNumber = List.copyOf(yearAfterNumber);
    if (styles.isEmpty()) {
      throw new IllegalArgumentException(FILE + ": no styles");
    }
  }

  static OutlineRules read(Library library) {
    return RuleFile.read(library, FILE, OutlineRules.class);
  }

  boolean closesSentence(char c) {
    return closers.indexOf(c) >= 0;
  }

  /** Whether the outline of a text without line breaks may begin after this sign. */
  boolean announces(char c) {
    return announcers.indexOf(c) >= 0;
  }

  boolean closesLine(char c) {
    return lineClosers.indexOf(c) >= 0;
  }

  /**
   * How the outline of a text without line breaks is told.
   *
   * @param after signs, beside Chinese characters, that an ordinal may follow where no sentence is
   *     closed
   * @param notAfter characters that no such ordinal follows
   * @param endings how a heading ends that runs into its text
   * @param openings how that text begins
   * @param longest the length of the longest such heading
   */
  record RunOn(
      String after, String notAfter, List<String> endings, List<String> openings, int longest) {
    RunOn {
      endings = List.copyOf(endings);
      openings = List.copyOf(openings);
    }
  }

  /**
   * The table of contents.
   *
   * @param titles what stands above it
   * @param page pattern of what leads to the number of a page, without blanks
   * @param longest the length of the longest entry
   */
  record Contents(List<String> titles, String page, int longest) {
    Contents {
      titles = List.copyOf(titles);
    }
  }

  record Headings(double fullLine, int brokenRest, int longest, List<String> listCues) {
    Headings {
      listCues = List.copyOf(listCues);
    }
  }

  record RunIn(
      int longestTitle,
      int longestWithComma,
      String notInTitle,
      List<String> notFirst,
      int atLeast,
      List<String> listCues) {
    RunIn {
      notFirst = List.copyOf(notFirst);
      listCues = List.copyOf(listCues);
    }
  }

  record Titles(int longest, List<String> endings, List<String> openings, String attachment) {
    Titles {
      endings = List.copyOf(endings);
      openings = List.copyOf(openings);
    }
  }

  record Tables(List<String> header) {
    Tables {
      header = List.copyOf(header);
    }
  }

  record Closing(List<String> openings, List<String> lines, int longestSignature) {
    Closing {
      openings = List.copyOf(openings);
      lines = List.copyOf(lines);
    }
  }
}
