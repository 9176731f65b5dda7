package io.zhengmai.document;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells a policy document from a text of another kind, by the signs of {@code
 * lexicon/document.yaml}.
 */
final class PolicySigns {
  private static final String FILE = "lexicon/document.yaml";

  private final Rules rules;

  PolicySigns(Library library) {
    rules = RuleFile.read(library, FILE, Rules.class);
  }

  record Rules(double chineseShare, double controlShare, int atLeast, List<Group> signs) {}

  record Group(String name, List<String> words) {}

  /**
   * Checks a text.
   *
   * @throws UnreadableDocumentException if it is empty, binary, not Chinese, or shows too few signs
   */
  void check(String text) throws UnreadableDocumentException {
    int letters = 0;
    int chinese = 0;
    int controls = 0;
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetter(c)) {
        letters++;
        chinese += Character.isIdeographic(c) ? 1 : 0;
      } else if (Character.isISOControl(c) && !Character.isWhitespace(c)) {
        controls++;
      }
    }
    if (text.isBlank()) {
      throw new UnreadableDocumentException("文件是空的", "the file is empty");
    }
    if (controls > rules.controlShare() * text.length()) {
      throw new UnreadableDocumentException("这是二进制文件，不是文本", "the file is binary, not a text");
    }
    if (letters == 0 || chinese < rules.chineseShare() * letters) {
      long percent = letters == 0 ? 0 : Math.round(100.0 * chinese / letters);
      throw new UnreadableDocumentException(
          String.format(Locale.ROOT, "不是中文文件：文字中只有 %d%% 是汉字", percent),
          String.format(
              Locale.ROOT, "not a Chinese text: only %d%% of its letters are Chinese", percent));
    }
    signs(text);
  }

  private void signs(String text) throws UnreadableDocumentException {
    List<String> found = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (Group group : rules.signs()) {
      List<String> words = group.words().stream().filter(text::contains).toList();
      found.addAll(words);
      if (words.isEmpty()) {
        missing.add(group.name() + "：" + String.join("、", group.words().subList(0, 4)) + "…");
      }
    }
    String seen = found.isEmpty() ? "—" : String.join("、", found);
    if (!missing.isEmpty()) {
      String lacking = String.join("；", missing);
      throw new UnreadableDocumentException(
          "不像政策文件：没有找到 " + lacking + "；找到的只有 " + seen,
          "it does not read like a policy document: looked for and missed "
              + lacking
              + "; found only "
              + seen);
    }
    if (found.size() < rules.atLeast()) {
      throw new UnreadableDocumentException(
          "不像政策文件：这类文件的用语至少要有 " + rules.atLeast() + " 种；找到的只有 " + seen,
          "it does not read like a policy document: of the words of such documents it takes "
              + rules.atLeast()
              + "; found only "
              + seen);
    }
  }
}
