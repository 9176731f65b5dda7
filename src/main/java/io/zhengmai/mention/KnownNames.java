package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import io.zhengmai.mention.Scan.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the names of the vocabulary that stand in running text, without a head that types them. */
final class KnownNames {
  private static final String NAME = "known-name";
  private static final String ON_SIGHT = "industry-on-sight";
  private static final String BY_ENDING = "industry-by-ending";
  private static final String BY_NEIGHBOUR = "industry-by-neighbour";

  /** What a name is where it stands, and why. */
  private record Sense(MentionKind kind, String rule, @Nullable TextSpan cue) {}

  /** No list of names that share a verb is looked back over further. */
  private static final int LONGEST_LIST = 40;

  private static final int LONGEST_QUOTED = 12;

  private static final String NUMERALS = "两二三四五六七八九十";

  private final Compounds compounds;
  private final Words after;
  private final Words afterList;
  private final Words before;
  private final Words endings;
  private final Words notEndings;
  private final Words goesOn;
  private final Words slogans;
  private final Set<String> onSight;
  private final Set<String> functions;
  private final Set<String> never;
  private final CanonicalName canonical;

  KnownNames(MentionRules rules, CanonicalName canonical) {
    this.compounds = new Compounds(rules);
    this.after = Words.of(rules.sight().after());
    this.afterList = Words.of(rules.sight().afterList());
    this.before = Words.of(rules.sight().before());
    this.endings = Words.of(rules.sight().endings());
    this.notEndings = Words.of(rules.sight().notEndings());
    this.goesOn = Words.of(rules.sight().goesOn());
    this.slogans = Words.of(rules.sight().slogans());
    this.onSight = Set.copyOf(rules.sight().industries());
    this.functions = Set.copyOf(rules.acting().functions());
    Set<String> general = new HashSet<>(rules.sight().never());
    general.addAll(rules.sight().notAlone());
    this.never = Set.copyOf(general);
    this.canonical = canonical;
  }

  List<Candidate> read(Scan scan) {
    List<Hit> hits = new ArrayList<>(scan.names());
    hits.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::length, (a, b) -> b - a));
    List<Candidate> found = new ArrayList<>();
    int covered = 0;
    for (Hit hit : hits) {
      // 上海城市 is no 海城市: a place that begins within another name is none.
      boolean within = hit.start() < covered && hit.term().isOnly(MentionKind.REGION);
      if (hit.end() <= covered || within) {
        continue;
      }
      boolean apart = hit.start() >= covered || onSight.contains(hit.term().text);
      covered = hit.end();
      Hit whole = apart ? compounds.of(scan, hit) : hit;
      Sense sense = senseOf(scan, whole);
      if (sense == null || sense.kind() != MentionKind.INDUSTRY) {
        whole = hit;
        sense = senseOf(scan, hit);
      }
      if (sense == null) {
        found.add(Candidate.blocking(hit.start(), hit.end(), NAME));
      } else {
        TextSpan span = new TextSpan(whole.start(), whole.end());
        String name = canonical.of(scan.text.substring(whole.start(), whole.end()), sense.kind());
        found.add(new Candidate(span, sense.kind(), name, sense.rule(), sense.cue(), 2));
      }
    }
    return found;
  }

  private @Nullable Sense senseOf(Scan scan, Hit hit) {
    Term term = hit.term();
    if (never.contains(term.text) || hit.length() == 1 && !alone(scan.text, hit)) {
      return null;
    }
    MentionKind usual = Kinds.usual(term);
    if (!term.is(MentionKind.INDUSTRY) || usual == MentionKind.MATERIAL) {
      return new Sense(usual, NAME, null);
    }
    if (slogans.endAt(scan.text, hit.start()) || insideQuoted(scan.text, hit)) {
      return usual == MentionKind.INDUSTRY ? null : new Sense(usual, NAME, null);
    }
    if (usual != MentionKind.INDUSTRY && functions.contains(term.text)) {
      return new Sense(usual, NAME, null);
    }
    if (onSight.contains(term.text) && !scan.continues(hit.end())) {
      return new Sense(MentionKind.INDUSTRY, ON_SIGHT, null);
    }
    if (saysItself(scan, hit)) {
      return new Sense(MentionKind.INDUSTRY, BY_ENDING, null);
    }
    TextSpan neighbour = neighbour(scan, hit);
    if (neighbour != null) {
      return new Sense(MentionKind.INDUSTRY, BY_NEIGHBOUR, neighbour);
    }
    return usual == MentionKind.INDUSTRY ? null : new Sense(usual, NAME, null);
  }

  /** Whether a quoted name has more words before this one: “丝路电商”. */
  private static boolean insideQuoted(String text, Hit hit) {
    int quote = Clause.openingQuote(text, hit.start(), LONGEST_QUOTED);
    return quote >= 0 && quote + 1 < hit.start() && "+＋、".indexOf(text.charAt(hit.start() - 1)) < 0;
  }

  /** 体育产业, 银行业: a name that ends like what it is; not 数字产业 in 数字产业化. */
  private boolean saysItself(Scan scan, Hit hit) {
    return endings.endAt(scan.text, hit.end())
        && !notEndings.endAt(scan.text, hit.end())
        && !goesOn.startAt(scan.text, hit.end())
        && hit.length() > 2
        && !scan.continues(hit.end());
  }

  /**
   * The word right behind an industry that shows it is acted on, or the verb before it or before
   * the list that it stands in: 发展旅游、文化、体育.
   */
  private @Nullable TextSpan neighbour(Scan scan, Hit hit) {
    String text = scan.text;
    TextSpan behind = behind(scan, hit.end());
    if (behind != null) {
      return behind;
    }
    boolean member = Clause.joins(sign(text, hit.start() - 1)) && endsMember(sign(text, hit.end()));
    int limit = member ? Math.max(0, hit.start() - LONGEST_LIST) : hit.start();
    for (int i = hit.start(); i >= limit; i--) {
      if (i < hit.start() && parts(text.charAt(i))) {
        return null;
      }
      int ahead = before.lengthBefore(text, i);
      if (ahead > 0 && !Clause.joins(sign(text, i))) {
        return new TextSpan(i - ahead, i);
      }
    }
    return null;
  }

  /** The word right behind an industry, or behind the list that it stands in: 物流、快递健康发展. */
  private @Nullable TextSpan behind(Scan scan, int end) {
    String text = scan.text;
    int length = after.lengthAt(text, end);
    if (length > 0) {
      return new TextSpan(end, end + length);
    }
    int limit = Clause.joins(sign(text, end)) ? end + LONGEST_LIST : end;
    for (int i = end; i <= limit && !parts(sign(text, i)) && sign(text, i) != '”'; i++) {
      length = afterList.lengthAt(text, i);
      if (length > 0 && !Clause.joins(sign(text, i - 1)) && !scan.continues(i + length)) {
        return new TextSpan(i, i + length);
      }
    }
    return null;
  }

  /** What may stand behind the last of a list: 生物医药、人工智能三大产业. */
  private static boolean endsMember(char c) {
    return Clause.joins(c) || parts(c) || NUMERALS.indexOf(c) >= 0;
  }

  private static char sign(String text, int at) {
    return at < 0 || at >= text.length() ? '。' : text.charAt(at);
  }

  private static boolean parts(char c) {
    return Clause.stops(c) || c == '的' || c == '等';
  }

  /** Whether a one-character name is a member of a list by itself. */
  private static boolean alone(String text, Hit hit) {
    char behind = sign(text, hit.end());
    return Clause.joins(sign(text, hit.start() - 1)) && (Clause.joins(behind) || behind == '等');
  }
}
