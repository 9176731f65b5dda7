package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import io.zhengmai.document.TextSpan;
import io.zhengmai.mention.MentionRules.Mint;
import io.zhengmai.mention.Scan.Hit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names that stand before a head: 食品、纺织和轻工等传统行业, 乳制品企业. The head says what they are.
 *
 * <p>A list is read from its end to its beginning; each step looks at no more than {@value
 * #LONGEST} characters.
 */
final class Enumerations {
  private static final int LONGEST = 20;
  private static final int MOST = 40;
  private static final int GAP = 14;
  private static final int COMPOUND = 6;

  private static final int KNOWN = 3;
  private static final int NEVER_SEEN = 1;

  private final Compounds compounds;
  private final Words modifiers;
  private final MentionRules.Etc etc;
  private final Words aside;
  private final Words notBeforeEtc;
  private final Words notAfterEtc;
  private final CanonicalName canonical;
  private final Set<String> never;
  private final Set<String> notAlone;
  private final Words domains;
  private final Words measures;
  private final Set<String> functions;
  private final Set<String> functionRules;

  Enumerations(MentionRules rules, CanonicalName canonical) {
    this.compounds = new Compounds(rules);
    this.modifiers = Words.of(rules.modifiers());
    this.etc = rules.etc();
    this.aside = Words.of(etc.aside());
    this.notBeforeEtc = Words.of(etc.notAfter());
    this.notAfterEtc = Words.of(etc.notBefore());
    this.canonical = canonical;
    this.never = Set.copyOf(rules.sight().never());
    this.notAlone = Set.copyOf(rules.sight().notAlone());
    this.domains = Words.of(rules.domains());
    this.measures = Words.of(rules.measures());
    this.functions = Set.copyOf(rules.acting().functions());
    this.functionRules = Set.copyOf(rules.acting().functionRules());
  }

  List<Candidate> read(Scan scan) {
    List<Candidate> found = new ArrayList<>();
    int unclaimed = 0;
    for (Hit hit : outermost(scan.heads())) {
      MentionRules.Head head = headOf(hit);
      if (scan.continues(hit.end())
          || hit.start() > 0
              && head.notAfter().contains(scan.text.substring(hit.start() - 1, hit.start()))
          || head.notBefore().stream().anyMatch(w -> scan.text.startsWith(w, hit.end()))) {
        continue;
      }
      int etc = etcBefore(scan.text, hit.start(), unclaimed);
      members(scan, hit.start(), new Listing(hit, head, false, false), found);
      if (etc >= 0) {
        boolean plain = scan.text.substring(etc, hit.start()).indexOf('的') < 0;
        listed(scan, etc, new Listing(hit, head, true, plain && head.mint() != Mint.NEVER), found);
      }
      unclaimed = hit.end();
    }
    return found;
  }

  /** The heads that stand in no longer one: 产业集群, and not 产业 or 业 in it. */
  private static List<Hit> outermost(List<Hit> heads) {
    List<Hit> sorted = new ArrayList<>(heads);
    sorted.sort(Comparator.comparingInt(Hit::start).thenComparing(Hit::length, (a, b) -> b - a));
    List<Hit> kept = new ArrayList<>();
    int covered = 0;
    for (Hit hit : sorted) {
      if (hit.end() > covered) {
        kept.add(hit);
        covered = hit.end();
      }
    }
    return kept;
  }

  private static MentionRules.Head headOf(Hit hit) {
    MentionRules.Head head = hit.term().head;
    if (head == null) {
      throw new IllegalStateException("a head without its rule: " + hit.term().text);
    }
    return head;
  }

  /** The names of a list that 等 closes. */
  private void listed(Scan scan, int etc, Listing listing, List<Candidate> found) {
    List<Candidate> names = new ArrayList<>();
    int begin = members(scan, etc, listing, names);
    boolean administration =
        listing.kind() == MentionKind.INDUSTRY && domains.in(scan.text, begin, etc);
    boolean believed = !administration && mints(names, listing);
    names.stream().filter(name -> name.trust() == KNOWN || believed).forEach(found::add);
  }

  /** Whether the head, or a name known as its kind beside them, makes unknown names believed. */
  private boolean mints(List<Candidate> names, Listing listing) {
    return listing.head().mint() == Mint.ALWAYS
        || names.stream()
            .anyMatch(
                name ->
                    name.trust() == KNOWN
                        && name.kind() == listing.kind()
                        && !functions.contains(name.canonical()));
  }

  /** The 等 that closes a list shortly before a head, with no other head between; or -1. */
  private int etcBefore(String text, int head, int unclaimed) {
    for (int i = head - 1; i >= Math.max(unclaimed, head - GAP); i--) {
      char c = text.charAt(i);
      if (Clause.stops(c) || aside.startAt(text, i)) {
        return -1;
      }
      if (text.startsWith(etc.word(), i)) {
        boolean inWord =
            notAfterEtc.startAt(text, i + etc.word().length()) || notBeforeEtc.endAt(text, i);
        return inWord ? -1 : i;
      }
    }
    return -1;
  }

  /**
   * How the names before a head are read.
   *
   * @param hit the head where it stands
   * @param closed whether 等 closes the list
   * @param mint whether names never seen are believed
   */
  private record Listing(Hit hit, MentionRules.Head head, boolean closed, boolean mint) {
    MentionKind kind() {
      return MentionRules.kind(head.kind());
    }
  }

  /**
   * @return where the list begins
   */
  private int members(Scan scan, int end, Listing listing, List<Candidate> found) {
    int next = end;
    int begin = end;
    for (int count = 0; count < MOST && next > 0; count++) {
      int from;
      Candidate member;
      if (scan.text.charAt(next - 1) == '”') {
        int quote = Clause.openingQuote(scan.text, next - 1, LONGEST);
        if (quote < 0) {
          return begin;
        }
        from = quote;
        member = quoted(scan.text, from + 1, next - 1, listing);
      } else {
        from = segmentStart(scan, next);
        Hit name = scan.nameEnding(next);
        if (name != null && name.start() < from) {
          from = name.start();
        }
        member = member(scan, from, next, name, listing);
      }
      if (member != null) {
        found.add(member);
      } else if (!listing.closed() && count == 0) {
        return begin;
      }
      begin = from;
      boolean quoteBefore = endsQuote(scan.text, from);
      if (!quoteBefore && (from == 0 || !Clause.joins(scan.text.charAt(from - 1)))) {
        return begin;
      }
      next = quoteBefore ? from : from - 1;
      if (next > 0 && scan.text.startsWith("以及", next - 1)) {
        next--;
      }
    }
    return begin;
  }

  /** Whether a quoted name stands right before, as in “青洽会”“藏毯展”等. */
  private static boolean endsQuote(String text, int offset) {
    return offset > 1
        && offset < text.length()
        && text.charAt(offset) == '“'
        && text.charAt(offset - 1) == '”';
  }

  private @Nullable Candidate quoted(String text, int start, int end, Listing listing) {
    if (!listing.mint() || end - start < 2) {
      return null;
    }
    MentionKind kind = listing.kind();
    return candidate(text, start, end, kind, listing, NEVER_SEEN);
  }

  private static int segmentStart(Scan scan, int end) {
    int i = end;
    while (i > 0 && end - i < LONGEST) {
      char c = scan.text.charAt(i - 1);
      if (Clause.stops(c) || Clause.joins(c) || c == '的' || c == '”' || c == '“') {
        return i;
      }
      if (i < end && scan.ledAt(i)) {
        return i;
      }
      i--;
    }
    return i;
  }

  private @Nullable Candidate member(
      Scan scan, int from, int end, @Nullable Hit name, Listing listing) {
    String text = scan.text;
    int start = scan.behind(modifiers, from, end - 1);
    MentionKind kind = listing.kind();
    boolean whole = name != null && name.start() <= start;
    boolean open =
        !whole
            && listing.mint()
            && (name == null || kind == MentionKind.PRODUCT || compound(scan, start, end, name))
            && end - start >= 2
            && end - start <= 12
            && allHan(text, start, end)
            && !(kind == MentionKind.INDUSTRY && measures.endAt(text, end))
            && !endsInHead(scan, start, end);
    if (open) {
      return candidate(text, start, end, kind, listing, NEVER_SEEN);
    }
    boolean partOfOther =
        name != null
            && name.start() > from
            && (name.length() == 1 || !whole && notAlone.contains(name.term().text));
    if (name == null || partOfOther) {
      return null;
    }
    Hit compound = compounds.of(scan, name);
    if (compound.start() < name.start()
        && compound.start() >= from
        && listing.kind() == MentionKind.INDUSTRY) {
      return known(text, compound, listing);
    }
    if (!(listing.closed() && listing.head().retype()) && never.contains(name.term().text)) {
      return listing.mint() && name.term().is(listing.kind())
          ? candidate(text, name.start(), end, listing.kind(), listing, NEVER_SEEN)
          : null;
    }
    return function(text, name, listing) ? null : known(text, name, listing);
  }

  /** Whether one name specifies another: 羊绒服装, or any short words in the middle of a list. */
  private static boolean compound(Scan scan, int start, int end, Hit name) {
    Hit first = scan.nameEnding(name.start());
    boolean named = first != null && first.start() == start;
    boolean inside = start > 0 && Clause.joins(scan.text.charAt(start - 1));
    return end - start <= COMPOUND && (named || inside);
  }

  /** Whether the words end in a head of their own: 餐饮行业 in a list of products. */
  private static boolean endsInHead(Scan scan, int start, int end) {
    for (int i = start; i < end; i++) {
      Hit head = scan.headStarting(i);
      if (head != null && head.end() == end && headOf(head).kind().equals("industry")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name is that of a profession, which is an industry only before certain heads. */
  private boolean function(String text, Hit name, Listing listing) {
    boolean industry = Kinds.under(name.term(), listing.head()) == MentionKind.INDUSTRY;
    return industry
        && !functionRules.contains(listing.head().id())
        && functions.contains(
            canonical.of(text.substring(name.start(), name.end()), MentionKind.INDUSTRY));
  }

  private Candidate known(String text, Hit name, Listing listing) {
    MentionKind kind = Kinds.under(name.term(), listing.head());
    return candidate(text, name.start(), name.end(), kind, listing, KNOWN);
  }

  private Candidate candidate(
      String text, int start, int end, MentionKind kind, Listing listing, int trust) {
    String name = canonical.of(text.substring(start, end), kind);
    TextSpan cue = new TextSpan(listing.hit().start(), listing.hit().end());
    return new Candidate(new TextSpan(start, end), kind, name, listing.head().id(), cue, trust);
  }

  private static boolean allHan(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!Clause.isHan(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
