package io.zhengmai.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the paragraphs of a section that have a title but no number: 构建标准体系框架。以….
 *
 * <p>They are taken only where the whole section is made of them: every paragraph has a short first
 * sentence of its own, or every stretch of text up to the list of those responsible has.
 */
final class RunInTitles {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

  private record Paragraph(int start, int end) {}

  private final String text;
  private final TextLines lines;
  private final ListBrackets lists;
  private final OutlineRules.RunIn rules;

  RunInTitles(String text, TextLines lines, OutlineRules rules) {
    this.text = text;
    this.lines = lines;
    this.rules = rules.runIn();
    this.lists = new ListBrackets(text, rules.runIn().listCues());
  }

  /** Adds the titled paragraphs of sections that have no section below them. */
  void read(List<Draft> leaves) {
    List<Draft> plain = new ArrayList<>();
    Map<Integer, Integer> divided = new HashMap<>();
    for (Draft leaf : leaves) {
      read(leaf, rules.atLeast());
      if (leaf.leaf()) {
        plain.add(leaf);
      } else {
        divided.merge(leaf.rank, 1, Integer::sum);
      }
    }
    for (Draft leaf : plain) {
      int alike = divided.getOrDefault(leaf.rank, 0);
      if (alike > leaves.size() / 2) {
        read(leaf, 1);
      }
    }
  }

  private void read(Draft section, int atLeast) {
    List<Paragraph> paragraphs = paragraphs(section);
    List<Paragraph> titled = closedByLists(paragraphs, atLeast);
    if (titled.isEmpty() && !lines.broken()) {
      titled = allTitled(section, paragraphs);
    }
    for (Paragraph paragraph : titled) {
      int titleEnd = text.indexOf('。', paragraph.start());
      Draft title = new Draft(Integer.MAX_VALUE, paragraph.start(), paragraph.start(), section);
      title.headingEnd = titleEnd;
      title.heading = BLANKS.matcher(text.substring(paragraph.start(), titleEnd)).replaceAll("");
      title.runsIn = true;
    }
  }

  /** The lines of a section, the first of them being the rest of its heading's line. */
  private List<Paragraph> paragraphs(Draft section) {
    List<Paragraph> paragraphs = new ArrayList<>();
    int from = section.textStart;
    for (int line = lines.lineAt(from);
        line < lines.count() && lines.start(line) < section.end;
        line++) {
      int start = Math.max(from, lines.start(line));
      while (start < section.end
          && (text.charAt(start) == '。' || TextLines.isBlank(text.charAt(start)))) {
        start++;
      }
      int end = Math.min(section.end, lines.end(line));
      if (start < end) {
        paragraphs.add(new Paragraph(start, end));
      }
    }
    return paragraphs;
  }

  private List<Paragraph> closedByLists(List<Paragraph> lines, int atLeast) {
    List<Paragraph> closed = new ArrayList<>();
    int start = -1;
    for (Paragraph line : lines) {
      start = start < 0 ? line.start() : start;
      if (lists.start(line.end(), start) >= 0) {
        Paragraph paragraph = new Paragraph(start, line.end());
        if (!hasTitle(paragraph, rules.longestTitle(), false)) {
          return List.of();
        }
        closed.add(paragraph);
        start = -1;
      }
    }
    return closed.size() >= atLeast && start < 0 ? closed : List.of();
  }

  private List<Paragraph> allTitled(Draft section, List<Paragraph> paragraphs) {
    List<Paragraph> own = paragraphs;
    if (!own.isEmpty() && lines.start(lines.lineAt(own.get(0).start())) < own.get(0).start()) {
      own = own.subList(1, own.size());
    }
    if (own.size() < rules.atLeast()) {
      return List.of();
    }
    boolean plain = own.stream().allMatch(p -> hasTitle(p, rules.longestTitle(), false));
    boolean paired =
        plain || own.stream().allMatch(p -> hasTitle(p, rules.longestWithComma(), true));
    return paired ? own : List.of();
  }

  /** Whether the first sentence is short, reads like a title, and text follows it. */
  private boolean hasTitle(Paragraph paragraph, int longest, boolean comma) {
    int end = paragraph.start();
    int length = 0;
    boolean quoted = false;
    while (end < paragraph.end() && text.charAt(end) != '。') {
      char c = text.charAt(end);
      quoted = c == '“' || (quoted && c != '”');
      boolean allowed = quoted || rules.notInTitle().indexOf(c) < 0 || (comma && c == '，');
      length += TextLines.isBlank(c) ? 0 : 1;
      if (!allowed || length > longest) {
        return false;
      }
      end++;
    }
    boolean followed = end + 1 < paragraph.end() && length > 1;
    return followed
        && rules.notFirst().stream().noneMatch(f -> text.startsWith(f, paragraph.start()));
  }
}
