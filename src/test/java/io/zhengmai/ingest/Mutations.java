package io.zhengmai.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Texts made from others by seeded accidents: cut, doubled, shuffled, and strewn with signs. */
final class Mutations {
  private static final String[] SIGNS = {
    "（", "）", "(", "〔", "】", "“", "”", "《", "》", "。", "；", "：", "\n", "\n\n", "\t", "　", "|", "、",
    "一、", "（一）", "1.", "1.1 ", "①", "第一条 ", "---", "2020年", "20%", "1000", "序号\n", "&nbsp;", "<p>",
    "</p>", "<", "&", "责任单位：", "牵头", "等", "等市人民政府", "不再列出", "\uD835", "\uDD38", "𬭎", "\0", "\f",
    "\uFFFF"
  };

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  /** A text with one to six accidents, of at most four times the length. */
  String of(String text) {
    String mutated = text;
    for (int i = random.nextInt(6); i >= 0; i--) {
      mutated = once(mutated);
    }
    return mutated.length() > 4 * text.length() + 100
        ? mutated.substring(0, 4 * text.length() + 100)
        : mutated;
  }

  private String once(String text) {
    if (text.isEmpty()) {
      return SIGNS[random.nextInt(SIGNS.length)];
    }
    int from = random.nextInt(text.length());
    int to = from + random.nextInt(Math.min(200, text.length() - from) + 1);
    String part = text.substring(from, to);
    return switch (random.nextInt(9)) {
      case 0 -> text.substring(0, from);
      case 1 -> text.substring(from);
      case 2 -> text.substring(0, from) + text.substring(to);
      case 3 -> text.substring(0, to) + part.repeat(1 + random.nextInt(3)) + text.substring(to);
      case 4 -> shuffledLines(text);
      case 5 -> text.replace("\n", random.nextBoolean() ? "" : "\r\n");
      case 6 -> text.replace('（', '(').replace('：', ':').replace('，', ',');
      case 7 ->
          text.substring(0, from)
              + SIGNS[random.nextInt(SIGNS.length)].repeat(1 + random.nextInt(40))
              + text.substring(from);
      default -> strewn(text);
    };
  }

  private String shuffledLines(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Collections.shuffle(lines, random);
    return String.join("\n", lines);
  }

  private String strewn(String text) {
    StringBuilder strewn = new StringBuilder(text);
    for (int i = 0; i < 10; i++) {
      strewn.insert(random.nextInt(strewn.length() + 1), SIGNS[random.nextInt(SIGNS.length)]);
    }
    return strewn.toString();
  }
}
