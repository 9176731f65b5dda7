package io.zhengmai.mention;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.lexicon.Concept;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All names and cue words in one automaton, so that a text is read once for all of them. */
final class Vocabulary {
  private static final int SHORTEST_COUNTY = 3;

  private final Map<String, Term> terms = new TreeMap<>();
  private final Words continuations;
  private final AhoCorasickDoubleArrayTrie<Term> trie = new AhoCorasickDoubleArrayTrie<>();

  Vocabulary(MentionRules rules, Names names) {
    continuations = Words.of(rules.continuations());
    for (Concept concept : names.concepts()) {
      kindOf(concept).ifPresent(kind -> add(concept, kind));
    }
    Set<String> shared = shared(names.regions());
    for (Region region : names.regions()) {
      add(region, shared);
    }
    for (MentionRules.NameList list : rules.names()) {
      MentionKind kind = MentionRules.kind(list.kind());
      list.names().forEach(name -> term(name).kinds.add(kind));
    }
    for (MentionRules.Head head : rules.heads()) {
      head.words().forEach(word -> term(word).head = head);
    }
    for (MentionRules.Tail tail : rules.tails()) {
      tail.words().forEach(word -> term(word).tail = tail);
    }
    names.agencyLines().stream()
        .flatMap(line -> line.forms().stream())
        .forEach(form -> term(form).blocks = true);
    rules.introducers().forEach(word -> term(word).introducer = true);
    rules.leads().forEach(word -> term(word).leads = true);
    rules.notNames().forEach(word -> term(word).blocks = true);
    trie.build(terms);
  }

  /** What a word is known as. */
  @Nullable Term find(String word) {
    return terms.get(HalfWidth.of(word));
  }

  /** Whether a word is known as a name of this kind. */
  boolean knows(String word, MentionKind kind) {
    Term term = find(word);
    return term != null && term.is(kind);
  }

  /** Finds every word of the vocabulary in a text of half-width letters and digits. */
  Scan scan(String text) {
    Scan scan = new Scan(text, continuations);
    AhoCorasickDoubleArrayTrie.IHit<Term> collect = scan::add;
    trie.parseText(text, collect);
    return scan;
  }

  private void add(Concept concept, MentionKind kind) {
    Term.ConceptKey key = new Term.ConceptKey(concept.key(), concept.label());
    add(concept.label(), kind, key, true);
    concept.aliases().forEach(alias -> add(alias, kind, key, false));
  }

  /** 鼓楼区, 城中区: a name of several regions tells none of them. */
  private static Set<String> shared(List<Region> regions) {
    Set<String> seen = new HashSet<>();
    Set<String> shared = new HashSet<>();
    regions.forEach(region -> (seen.add(region.name()) ? seen : shared).add(region.name()));
    return shared;
  }

  /** The short name of a county may be any word; so may 和县 and 城区, which have no shorter one. */
  private void add(Region region, Set<String> shared) {
    boolean county = region.level() == GovernmentLevel.COUNTY;
    if (county && region.name().length() < SHORTEST_COUNTY) {
      return;
    }
    if (shared.contains(region.name())) {
      term(region.name()).kinds.add(MentionKind.REGION);
      return;
    }
    Term.ConceptKey key = new Term.ConceptKey(region.code(), region.name());
    add(region.name(), MentionKind.REGION, key, true);
    if (region.shortName().length() > 1 && !county) {
      add(region.shortName(), MentionKind.REGION, key, false);
    }
  }

  /** A preferred label outdoes another concept's alias; of two aliases the first stays. */
  private void add(String name, MentionKind kind, Term.ConceptKey key, boolean preferred) {
    Term term = term(name);
    term.kinds.add(kind);
    if (preferred) {
      term.concepts.put(kind, key);
    } else {
      term.concepts.putIfAbsent(kind, key);
    }
  }

  private Term term(String word) {
    return terms.computeIfAbsent(HalfWidth.of(word), Term::new);
  }

  private static Optional<MentionKind> kindOf(Concept concept) {
    return Arrays.stream(MentionKind.values())
        .filter(kind -> kind.code().equals(concept.kind()))
        .findFirst();
  }
}
