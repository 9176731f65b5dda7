package io.zhengmai.mention;

import io.zhengmai.claim.MentionKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of the vocabulary that stand in one text, by where they begin and end. */
final class Scan {
  final String text;
  private final Words continuations;
  private final List<Hit> names = new ArrayList<>();
  private final List<Hit> heads = new ArrayList<>();
  private final List<Hit> tails = new ArrayList<>();
  private final List<Hit> blocks = new ArrayList<>();
  private final Hit[] nameEnding;
  private final Hit[] nameStarting;
  private final Hit[] headStarting;
  private final BitSet introducerEnds = new BitSet();
  private final BitSet leadEnds = new BitSet();
  private final BitSet tailEnds = new BitSet();
  private final Map<Integer, Integer> placeEnds = new HashMap<>();

  /**
   * @param continuations what makes a longer word of an introducer
   */
  Scan(String text, Words continuations) {
    this.text = text;
    this.continuations = continuations;
    nameEnding = new Hit[text.length() + 1];
    nameStarting = new Hit[text.length() + 1];
    headStarting = new Hit[text.length() + 1];
  }

  void add(int start, int end, Term term) {
    Hit hit = new Hit(start, end, term);
    if (term.isName()) {
      names.add(hit);
      if (term.is(MentionKind.REGION)) {
        placeEnds.merge(start, end, Math::max);
      }
      Hit known = nameEnding[end];
      if (known == null || known.start > start) {
        nameEnding[end] = hit;
      }
    }
    if (term.isName()) {
      Hit known = nameStarting[start];
      if (known == null || known.end < end) {
        nameStarting[start] = hit;
      }
    }
    if (term.head != null) {
      heads.add(hit);
      Hit known = headStarting[start];
      if (known == null || known.end < end) {
        headStarting[start] = hit;
      }
    }
    if (term.tail != null) {
      tails.add(hit);
      tailEnds.set(end);
    }
    if (term.introducer) {
      introducerEnds.set(end);
    }
    if (term.leads || term.introducer) {
      leadEnds.set(end);
    }
    if (term.blocks) {
      blocks.add(hit);
    }
  }

  List<Hit> names() {
    return names;
  }

  List<Hit> heads() {
    return heads;
  }

  List<Hit> tails() {
    return tails;
  }

  List<Hit> blocks() {
    return blocks;
  }

  /** The longest name that ends here. */
  @Nullable Hit nameEnding(int end) {
    return nameEnding[end];
  }

  /** Behind the words that stand here and are no part of a name: 优质 in 优质农产品, not 新 in 新能源. */
  int behind(Words modifiers, int from, int end) {
    int start = from;
    int length = modifiers.lengthAt(text, start);
    while (length > 0 && start + length <= end) {
      Hit name = nameStarting[start];
      if (name != null && name.length() > length) {
        break;
      }
      start += length;
      length = modifiers.lengthAt(text, start);
    }
    return start;
  }

  /** The longest head that begins here. */
  @Nullable Hit headStarting(int start) {
    return headStarting[start];
  }

  /** Whether a word that introduces a name ends here. */
  boolean introducedAt(int offset) {
    return introducerEnds.get(offset) && !continues(offset);
  }

  /** Whether a word ends here that a list of names may follow. */
  boolean ledAt(int offset) {
    return leadEnds.get(offset) && !continues(offset);
  }

  /** Whether what ends here is but the beginning of a longer word: 规范 in 规范化, 产业 in 产业化. */
  boolean continues(int offset) {
    return continuations.startAt(text, offset);
  }

  /** Whether a word that ends a name ends here. */
  boolean tailEndsAt(int offset) {
    return tailEnds.get(offset);
  }

  /** Whether the name of a place begins here. */
  boolean placeAt(int offset) {
    return placeEnds.containsKey(offset);
  }

  /** Where the longest name of a place that begins here ends; -1 where none does. */
  int placeEnd(int start) {
    return placeEnds.getOrDefault(start, -1);
  }

  /** A word of the vocabulary at its place. */
  record Hit(int start, int end, Term term) {
    int length() {
      return end - start;
    }
  }
}
