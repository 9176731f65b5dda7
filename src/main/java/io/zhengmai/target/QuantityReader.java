package io.zhengmai.target;

import io.zhengmai.target.TargetRules.Cue;
import io.zhengmai.target.TargetRules.Kind;
import io.zhengmai.target.TargetRules.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the numbers of a sentence with their units, in order; what is in a name is passed over. */
final class QuantityReader {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private static final BigDecimal HALF = BigDecimal.valueOf(50);

  private final Phrases<Unit> units;
  private final Phrases<Cue> bounds;
  private final Phrases<String> vague;
  private final Set<String> countsInWords;

  private final Phrases<String> ratios;

  QuantityReader(TargetRules rules) {
    ratios = Phrases.of(rules.ratios());
    units = Phrases.of(rules.units(), Unit::words);
    bounds = Phrases.of(rules.bounds(), Cue::words);
    vague = Phrases.of(rules.vague());
    countsInWords = new HashSet<>(rules.countsInWords());
  }

  List<Quantity> read(Sentence sentence) {
    List<Quantity> found = new ArrayList<>();
    String signs = sentence.signs();
    for (int i = 0; i < signs.length(); ) {
      Quantity quantity = mayBegin(signs, i) ? at(sentence, i) : null;
      if (quantity != null) {
        if (!sentence.named(i)) {
          found.add(quantity);
        }
        i = quantity.end();
      } else {
        i = WrittenNumber.isFigure(signs.charAt(i)) ? behindFigures(signs, i) : i + 1;
      }
    }
    return found;
  }

  private static boolean mayBegin(String signs, int at) {
    char c = signs.charAt(at);
    if (WrittenNumber.isFigure(c)) {
      return at == 0 || !joinsFigures(signs.charAt(at - 1));
    }
    return c == '百' || c == '千' || c == '万' || c == '一' || WrittenNumber.mayBegin(c);
  }

  private static boolean joinsFigures(char c) {
    return (c < 128 && Character.isLetterOrDigit(c))
        || c == '.'
        || c == '-'
        || c == '+'
        || c == '第';
  }

  private static int behindFigures(String signs, int from) {
    int at = from;
    while (at < signs.length()
        && (WrittenNumber.isFigure(signs.charAt(at)) || signs.charAt(at) == '.')) {
      at++;
    }
    return at;
  }

  private @Nullable Quantity at(Sentence sentence, int from) {
    String signs = sentence.signs();
    if (signs.startsWith("一半", from)) {
      return ending(signs, from, from + 2, HALF, null, "%", Kind.SHARE, true);
    }
    if (signs.startsWith("百分之", from)) {
      WrittenNumber number = from + 3 < signs.length() ? WrittenNumber.at(signs, from + 3) : null;
      return number == null
          ? null
          : ending(signs, from, number.end(), number.value(), null, "%", Kind.SHARE, true);
    }
    if (isFactor(signs.charAt(from))) {
      return ofFactor(signs, from);
    }
    WrittenNumber low = WrittenNumber.at(signs, from);
    if (low == null
        || low.inWords()
            && low.value().compareTo(BigDecimal.ONE) == 0
            && low.end() == from + 1
            && !signs.startsWith("成", low.end())) {
      return null;
    }
    boolean garbled =
        low.end() > from + 1 && signs.charAt(from) == '0' && signs.charAt(from + 1) != '.';
    if (garbled || ratio(signs, low.end())) {
      return null;
    }
    int afterLow = low.end();
    Phrases.Match<Unit> lowUnit = low.inWords() ? null : unit(signs, afterLow);
    int join = rangeSign(signs, lowUnit == null ? afterLow : lowUnit.end());
    WrittenNumber high = join < 0 || join >= signs.length() ? null : WrittenNumber.at(signs, join);
    if (high != null
        && high.inWords() == low.inWords()
        && high.value().compareTo(low.value()) > 0) {
      return finish(signs, from, low, high);
    }
    return finish(signs, from, low, null);
  }

  private @Nullable Quantity finish(
      String signs, int from, WrittenNumber low, @Nullable WrittenNumber high) {
    int end = high == null ? low.end() : high.end();
    Phrases.Match<String> more = end < signs.length() ? vague.at(signs, end) : null;
    int afterVague = more == null ? end : more.end();
    if (low.inWords() && signs.startsWith("成", end)) {
      return ending(
          signs,
          from,
          end + 1,
          low.value().multiply(TEN),
          high == null ? null : high.value().multiply(TEN),
          "%",
          Kind.SHARE,
          true);
    }
    Phrases.Match<Unit> unit = unit(signs, afterVague);
    BigDecimal top = high == null ? null : high.value();
    if (unit == null) {
      return low.inWords()
              || end < signs.length() && (isLatin(signs.charAt(end)) || isFactor(signs.charAt(end)))
          ? null
          : ending(signs, from, end, low.value(), top, null, null, false);
    }
    String written = signs.substring(unit.start(), unit.end());
    boolean worded = low.inWords();
    if (worded && !countsInWords.contains(written) && !isFactor(written.charAt(0))) {
      return null;
    }
    return ending(signs, from, unit.end(), low.value(), top, written, unit.value().kind(), worded);
  }

  private Quantity ending(
      String signs,
      int from,
      int end,
      BigDecimal low,
      @Nullable BigDecimal high,
      @Nullable String unit,
      @Nullable Kind kind,
      boolean inWords) {
    Phrases.Match<Cue> bound = end < signs.length() ? bounds.at(signs, end) : null;
    return new Quantity(
        from, bound == null ? end : bound.end(), low, high, unit, kind, bound, inWords);
  }

  /** 千亿元, 百万人次: a factor that stands for its number. */
  private @Nullable Quantity ofFactor(String signs, int from) {
    char factor = signs.charAt(from);
    boolean counts = factor == '百' || factor == '千';
    int at = counts ? from + 1 : from;
    Phrases.Match<Unit> unit = unit(signs, at);
    if (unit == null || unit.value().words().isEmpty()) {
      return null;
    }
    BigDecimal value = BigDecimal.valueOf(factor == '百' ? 100 : factor == '千' ? 1000 : 1);
    String written = signs.substring(at, unit.end());
    return ending(signs, from, unit.end(), value, null, written, unit.value().kind(), true);
  }

  private boolean ratio(String signs, int at) {
    Phrases.Match<String> sign = at < signs.length() ? ratios.at(signs, at) : null;
    return sign != null
        && sign.end() < signs.length()
        && WrittenNumber.isFigure(signs.charAt(sign.end()));
  }

  /** The unit at a place, with a factor before it (万吨, 千万件, 亿元). */
  private Phrases.@Nullable Match<Unit> unit(String signs, int from) {
    if (from >= signs.length()) {
      return null;
    }
    int at = from;
    while (at < signs.length() && at - from < 3 && isFactor(signs.charAt(at))) {
      at++;
    }
    Phrases.Match<Unit> match = at < signs.length() ? units.at(signs, at) : null;
    if (match == null) {
      Phrases.Match<Unit> bare = units.at(signs, from);
      return bare != null || at == from || "万亿".indexOf(signs.charAt(at - 1)) < 0
          ? bare
          : new Phrases.Match<>(from, at, new Unit(Kind.COUNT, List.of()));
    }
    return new Phrases.Match<>(from, match.end(), match.value());
  }

  private static boolean isFactor(char c) {
    return c == '万' || c == '亿' || c == '千' || c == '百';
  }

  private static boolean isLatin(char c) {
    return c < 128 && Character.isLetter(c);
  }

  /** Behind the sign that joins the ends of a range; -1 where none stands there. */
  private static int rangeSign(String signs, int at) {
    int end = at;
    while (end < signs.length() && end - at < 2 && "-—–―~～－".indexOf(signs.charAt(end)) >= 0) {
      end++;
    }
    if (end > at) {
      return end;
    }
    return end < signs.length() && (signs.charAt(end) == '至' || signs.charAt(end) == '到')
        ? end + 1
        : -1;
  }
}
