package io.zhengmai.target;

import io.zhengmai.structure.Outline;
import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Cuts a text into the sentences that hold a number. A line break within a sentence is read over; a
 * heading, a tab and a full stop end it.
 */
final class Sentences {
  /** Longer ones are cut: nothing that is meant to be read is as long. */
  private static final int LONGEST = 1200;

  private final String text;
  private final int[] breaks;
  private final char[] signs = new char[LONGEST];
  private final int[] offsets = new int[LONGEST];

  Sentences(String text, Outline outline) {
    this.text = text;
    this.breaks =
        outline.sections().stream()
            .flatMap(s -> Stream.of(s.span().start(), s.headingSpan().end()))
            .mapToInt(Integer::intValue)
            .sorted()
            .toArray();
  }

  void forEach(Consumer<Sentence> reader) {
    int size = 0;
    boolean number = false;
    int nextBreak = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean atBreak = false;
      while (nextBreak < breaks.length && breaks[nextBreak] <= i) {
        atBreak |= breaks[nextBreak] == i;
        nextBreak++;
      }
      if (size > 0 && (atBreak || size == LONGEST || c == '\t')) {
        emit(size, number, reader);
        size = 0;
        number = false;
      }
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
        if (c == '\n' && size > 0 && endsLine(signs[size - 1])) {
          emit(size, number, reader);
          size = 0;
          number = false;
        }
        continue;
      }
      char sign = normal(c);
      signs[size] = sign;
      offsets[size++] = i;
      number |= WrittenNumber.isFigure(sign) || isNumeral(sign);
      if (sign == '。' || sign == '；' || sign == ';') {
        emit(size, number, reader);
        size = 0;
        number = false;
      }
    }
    emit(size, number, reader);
  }

  private void emit(int size, boolean number, Consumer<Sentence> reader) {
    if (number && size > 0) {
      reader.accept(new Sentence(new String(signs, 0, size), Arrays.copyOf(offsets, size)));
    }
  }

  private static boolean endsLine(char last) {
    return "。；;：:！？".indexOf(last) >= 0;
  }

  private static boolean isNumeral(char c) {
    return switch (c) {
      case '两', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '番', '覆' -> true;
      default -> false;
    };
  }

  /** Full-width figures, letters, ％ and ． in normal width; Chinese punctuation stays. */
  private static char normal(char c) {
    boolean wide = (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
    return wide || c == '％' || c == '．' || c == '＋' || c == '／' || c == '－' || c == '～'
        ? (char) (c - 0xFEE0)
        : c;
  }
}
