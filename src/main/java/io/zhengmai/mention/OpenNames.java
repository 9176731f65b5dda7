package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import io.zhengmai.mention.Scan.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads names never seen by the word that ends them: 质量提升行动, “双千”工程, 信息共享平台. Such a name begins
 * behind a word that introduces it, an opening quote or the name before it in a list; each is
 * looked for over no more than {@value #LONGEST} characters.
 */
final class OpenNames {
  private static final int LONGEST = 40;
  private static final int CLEAR_NAME = 19;
  private static final int CLEAR_GOODS = 10;

  private final Words nationwide;
  private final Words unnamed;
  private final Words indefinite;
  private final Words modifiers;
  private final Set<String> never;
  private final CanonicalName canonical;

  OpenNames(MentionRules rules, CanonicalName canonical) {
    this.nationwide = Words.of(rules.nationwide());
    this.unnamed = Words.of(rules.unnamed());
    this.indefinite = Words.of(rules.indefinite());
    this.modifiers = Words.of(rules.modifiers());
    this.never = Set.copyOf(rules.sight().never());
    this.canonical = canonical;
  }

  /** An ending of a name whose beginning cannot be told. */
  record Unread(TextSpan span, String rule) {}

  /**
   * @param unread takes the endings whose beginning is not found
   */
  List<Candidate> read(Scan scan, List<Unread> unread) {
    List<Hit> hits = new ArrayList<>(scan.tails());
    hits.sort(Comparator.comparingInt(Hit::end).thenComparingInt(Hit::start));
    List<Candidate> found = new ArrayList<>();
    int done = -1;
    for (Hit hit : hits) {
      if (hit.end() == done) {
        continue;
      }
      done = hit.end();
      Candidate name = read(scan, hit, unread);
      if (name != null) {
        found.add(name);
      }
    }
    return found;
  }

  private @Nullable Candidate read(Scan scan, Hit hit, List<Unread> unread) {
    MentionRules.Tail tail = hit.term().tail;
    if (tail == null || startsAny(scan.text, hit.end(), tail.notBefore())) {
      return null;
    }
    boolean goods = tail.kind().equals("industry") || tail.kind().equals("product");
    boolean quoted = hit.term().text.charAt(0) == '”';
    int before = quoted ? hit.start() + 1 : hit.start();
    int start = behindBlanks(scan.text, start(scan, before, goods), before);
    if (!tail.startsWithPlace() && isUnclear(scan.text, start, before, goods)) {
      unread.add(new Unread(new TextSpan(start, hit.end()), tail.id()));
      return null;
    }
    if (tail.startsWithPlace()) {
      start = placeWithin(scan, start, hit.start());
    }
    start = start < 0 ? -1 : unnamed.skip(scan.text, start, hit.start());
    MentionKind kind = MentionRules.kind(tail.kind());
    if (kind == MentionKind.INDUSTRY || kind == MentionKind.PRODUCT) {
      start = modifiers.skip(scan.text, behindPlace(scan, start, hit.start()), hit.start());
    }
    if (start < 0
        || indefinite.startAt(scan.text, start)
        || hit.start() - start < tail.least()
        || isGeneral(scan.text, start, hit, tail)) {
      return null;
    }
    int end = closed(scan.text, start, hit.end());
    String name = canonical.of(scan.text.substring(start, end), kind);
    TextSpan cue = new TextSpan(hit.start(), hit.end());
    return new Candidate(new TextSpan(start, end), kind, name, tail.id(), cue, 2);
  }

  /**
   * Whether more than a name stands before its ending: more words than any rule divides, or the
   * ordinal of a paragraph and its words. A quote inside shows where a name is.
   */
  private static boolean isUnclear(String text, int start, int end, boolean goods) {
    int digits = start;
    while (digits < end && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    boolean ordinal = digits > start && digits < end && !Clause.isHan(text.charAt(digits));
    boolean tooLong = end - start >= (goods ? CLEAR_GOODS : CLEAR_NAME);
    boolean unclear = tooLong || ordinal && end - start >= CLEAR_GOODS;
    return unclear && text.substring(start, end).indexOf('“') < 0;
  }

  private static int behindBlanks(String text, int from, int end) {
    int start = from;
    while (start < end && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return start;
  }

  /** Where the name that ends before {@code end} begins. */
  private static int start(Scan scan, int end, boolean goods) {
    String text = scan.text;
    int i = end;
    while (i > 0 && end - i < LONGEST) {
      char c = text.charAt(i - 1);
      if (c == '”') {
        int quote = Clause.openingQuote(text, i - 1, LONGEST);
        if (quote < 0 || end - quote > LONGEST || i < end && scan.tailEndsAt(i - 1)) {
          return i;
        }
        i = quote;
        if (followsIndustry(scan, quote)) {
          return quote;
        }
        continue;
      }
      if (c == '“' || Clause.stops(c) || c == '的' || c == '等') {
        return i;
      }
      if (goods ? scan.ledAt(i) : i < end && scan.introducedAt(i)) {
        return i;
      }
      if (Clause.joins(c) && (goods || c == '、' || c == '与' || scan.tailEndsAt(i - 1))) {
        return i;
      }
      i--;
    }
    return i;
  }

  /** Whether an industry stands before the quote: 物流业“降本增效”行动 is an action in an industry. */
  private static boolean followsIndustry(Scan scan, int quote) {
    Hit before = scan.nameEnding(quote);
    return before != null && before.term().is(MentionKind.INDUSTRY);
  }

  /** 某省服务业 is the service industry of a province: the name begins behind the last place. */
  private static int behindPlace(Scan scan, int from, int end) {
    int start = from;
    for (int i = Math.max(from, 0); i < end; i++) {
      int behind = scan.placeEnd(i);
      if (behind > start && behind <= end) {
        start = behind;
      }
    }
    return start;
  }

  private int placeWithin(Scan scan, int from, int end) {
    for (int i = from; i < end; i++) {
      if (scan.placeAt(i) || nationwide.startAt(scan.text, i)) {
        return i;
      }
    }
    return -1;
  }

  /** Whether nothing but words that any such name may have stands before the ending. */
  private boolean isGeneral(String text, int start, Hit hit, MentionRules.Tail tail) {
    String stem = text.substring(start, hit.start());
    return never.contains(stem + hit.term().text)
        || !tail.startsWithPlace() && never.contains(stem);
  }

  /** A closing quote belongs to the name where its opening quote does. */
  private static int closed(String text, int start, int end) {
    boolean open =
        text.substring(start, end).lastIndexOf('“') > text.substring(start, end).lastIndexOf('”');
    return open && text.startsWith("”", end) ? end + 1 : end;
  }

  private static boolean startsAny(String text, int at, List<String> words) {
    return words.stream().anyMatch(word -> text.startsWith(word, at));
  }
}
