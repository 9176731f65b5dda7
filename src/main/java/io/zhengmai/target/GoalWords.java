package io.zhengmai.target;

import io.zhengmai.target.TargetRules.Cue;
import io.zhengmai.target.TargetRules.Kind;
import io.zhengmai.target.TargetRules.Verb;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words that make a number a goal: cues and verbs before it, what it counts behind it.
 */
final class GoalWords {
  private static final int ADVERBS = 4;
  private static final int LONGEST_PLACE = 8;

  private final Phrases<Cue> cues;
  private final Phrases<Verb> verbs;
  private final Phrases<String> adverbs;
  private final Phrases<String> joins;
  private final Phrases<String> thingsDo;
  private final Phrases<String> objects;
  private final Phrases<String> places;
  private final Phrases<String> growthNames;
  private final Phrases<String> rates;

  GoalWords(TargetRules rules) {
    cues = Phrases.of(rules.cues(), Cue::words);
    verbs = Phrases.of(rules.verbs(), Verb::words);
    adverbs = Phrases.of(rules.adverbs());
    joins = Phrases.of(rules.joins());
    thingsDo = Phrases.of(rules.thingsDo());
    objects = Phrases.of(rules.objectMarkers());
    places = Phrases.of(rules.places());
    growthNames = Phrases.of(rules.growthNames());
    rates = Phrases.of(rules.rates());
  }

  /** Whether a verb or cue stands right before a place, as before a goal's value. */
  boolean introduces(Sentence sentence, int at) {
    int from = sentence.clauseStart(at);
    return before(cues, sentence, from, at) != null || before(verbs, sentence, from, at) != null;
  }

  /** The cue of a number: right before it, or before the whole that it is a share of. */
  Phrases.@Nullable Match<Cue> cue(Sentence sentence, Quantity quantity, int from) {
    Phrases.Match<Cue> cue = before(cues, sentence, from, quantity.start());
    return cue == null && quantity.kind() == Kind.SHARE
        ? cueOfWhole(sentence, from, quantity.start())
        : cue;
  }

  /** The change that a bound limits (净增超过1000家, 压减不低于10%); null where there is none. */
  Phrases.@Nullable Match<Cue> changeBefore(Sentence sentence, int from, int at) {
    Phrases.Match<Cue> change = cues.endingAt(sentence.signs(), from, at);
    return change != null && change.value().meaning().isChange() ? change : null;
  }

  Phrases.@Nullable Match<Verb> verbBefore(Candidate candidate) {
    return before(verbs, candidate.sentence(), candidate.from(), candidate.at());
  }

  /** The first verb before a quantity that may count it; one that says a change wins. */
  Phrases.@Nullable Match<Verb> farVerb(Candidate candidate) {
    Sentence sentence = candidate.sentence();
    Phrases.Match<Verb> first = null;
    for (int i = candidate.from(); i < candidate.at(); i++) {
      Phrases.Match<Verb> verb = verbs.at(sentence.signs(), i);
      if (verb == null || verb.end() > candidate.at() || sentence.enclosed(i)) {
        continue;
      }
      boolean counts = verb.value().kinds().contains(candidate.quantity().kind());
      boolean change = verb.value().meaning().isChange();
      if (counts && change && candidate.closes()) {
        return verb;
      }
      first = first == null && counts && !change ? verb : first;
      i = verb.end() - 1;
    }
    return first;
  }

  /** Whether a verb, or what the things counted do, makes a goal of their number. */
  boolean act(Candidate candidate, Phrases.@Nullable Match<Verb> far) {
    String signs = candidate.sentence().signs();
    int from = candidate.from();
    int at = candidate.at();
    if (far != null) {
      boolean place =
          far.start() == from
              && at - far.end() <= LONGEST_PLACE
              && places.endingAt(signs, far.end(), at) != null;
      return candidate.quantity().bound() != null || place;
    }
    int behind = candidate.behind();
    return (at == from || objects.endingAt(signs, from, at) != null)
        && candidate.quantity().bound() == null
        && candidate.sentence().contains(thingsDo, behind, candidate.sentence().clauseEnd(behind));
  }

  boolean endsWithGrowthName(Sentence sentence, int from, int to) {
    return growthNames.endingAt(sentence.signs(), from, to) != null;
  }

  boolean endsWithRate(Sentence sentence, int from, int to) {
    return rates.endingAt(sentence.signs(), from, to) != null;
  }

  /** Where a word that joins values (、, 和) ends at a place; -1 where none stands there. */
  int joinEnd(Sentence sentence, int at) {
    Phrases.Match<String> join = joins.at(sentence.signs(), at);
    return join == null ? -1 : join.end();
  }

  /** Whether nothing that a quantity counts follows it. */
  boolean closes(Sentence sentence, int behind) {
    if (sentence.endsClause(behind) || "，,；;、（(）)".indexOf(sentence.sign(behind)) >= 0) {
      return true;
    }
    return joinEnd(sentence, behind) > 0 && sentence.sign(behind) != '与';
  }

  /** Where the name behind a quantity ends: with its clause, or before the next one's words. */
  int nameEnd(Sentence sentence, int behind, @Nullable Quantity following) {
    int end = sentence.clauseEnd(behind);
    int limit = following == null ? end : following.start();
    if (following == null || limit >= end) {
      return end;
    }
    if (sentence.enclosed(limit)) {
      int open = limit;
      while (open > behind && sentence.enclosed(open)) {
        open--;
      }
      return open;
    }
    for (int i = limit - 1; i > behind; i--) {
      if (sentence.sign(i) == '、' && !sentence.enclosed(i)) {
        return i;
      }
    }
    Phrases.Match<String> join = joins.endingAt(sentence.signs(), behind, limit);
    if (join != null) {
      return join.start();
    }
    boolean another =
        closes(sentence, following.end()) && before(cues, sentence, behind, limit) == null;
    return another ? limit : end;
  }

  private <T> Phrases.@Nullable Match<T> before(
      Phrases<T> words, Sentence sentence, int from, int at) {
    int end = at;
    for (int i = 0; i < ADVERBS; i++) {
      Phrases.Match<T> word = words.endingAt(sentence.signs(), from, end);
      if (word != null) {
        return word;
      }
      Phrases.Match<String> adverb = adverbs.endingAt(sentence.signs(), from, end);
      if (adverb == null) {
        break;
      }
      end = adverb.start();
    }
    return null;
  }

  /** 不低于项目总量的10%: the cue stands before the whole that the share is of. */
  private Phrases.@Nullable Match<Cue> cueOfWhole(Sentence sentence, int from, int at) {
    if (at == from || sentence.sign(at - 1) != '的') {
      return null;
    }
    for (int end = at - 2; end > from; end--) {
      Phrases.Match<Cue> cue = cues.endingAt(sentence.signs(), from, end);
      if (cue != null && !cue.value().meaning().isChange()) {
        return cue;
      }
    }
    return null;
  }
}
