package io.zhengmai.target;

import io.zhengmai.target.TargetRules.Kind;

/** Tells numbers that are no goals: subsidies and fees, conditions, names, facts about the past. */
final class NoGoals {

  private final Phrases<String> notBefore;
  private final Phrases<String> notAfter;
  private final Phrases<String> notNamed;
  private final Phrases<String> measures;
  private final Phrases<String> past;
  private final Phrases<String> procedures;
  private final Phrases<String> notProcedures;
  private final Phrases<String> sharesDo;

  private final Phrases<String> conditions;
  private final Phrases<TargetRules.Verb> verbs;
  private final Phrases<TargetRules.Cue> cues;

  NoGoals(TargetRules rules) {

    notBefore = Phrases.of(rules.notBefore());
    notAfter = Phrases.of(rules.notAfter());
    notNamed = Phrases.of(rules.notNamed());
    measures = Phrases.of(rules.measures());
    past = Phrases.of(rules.past());
    procedures = Phrases.of(rules.procedures());
    notProcedures = Phrases.of(rules.notProcedures());
    sharesDo = Phrases.of(rules.sharesDo());

    conditions = Phrases.of(rules.conditions());
    verbs = Phrases.of(rules.verbs(), TargetRules.Verb::words);
    cues = Phrases.of(rules.cues(), TargetRules.Cue::words);
  }

  boolean excludes(Sentence sentence, Quantity quantity, int behind, int from, boolean cued) {
    return names(sentence, quantity, behind, from, cued)
        || enacts(sentence, quantity)
        || isPast(sentence, quantity.start())
        || isCondition(sentence, quantity, behind, from)
        || isOtherTime(sentence, quantity, behind)
        || isAttribute(sentence, quantity, behind, cued);
  }

  /** 第3批, 12个月以来, 从5个…: the number names or counts what is there. */
  private boolean names(Sentence sentence, Quantity quantity, int behind, int from, boolean cued) {
    String signs = sentence.signs();
    if (behind < signs.length() && notAfter.at(signs, behind) != null) {
      return true;
    }
    if (quantity.unit() == null && !sentence.endsClause(behind) && quantity.bound() == null) {
      return true;
    }
    return !cued
        && quantity.kind() != Kind.TIME
        && notBefore.endingAt(signs, Math.min(from, quantity.start()), quantity.start()) != null;
  }

  private boolean enacts(Sentence sentence, Quantity quantity) {
    boolean priced =
        quantity.kind() != null && quantity.kind() != Kind.COUNT && quantity.kind() != Kind.TIME;
    if (!priced) {
      return false;
    }
    return quantity.kind() == Kind.MONEY
        ? sentence.first(measures) < sentence.length()
        : sentence.contains(
            measures, sentence.clauseStart(quantity.start()), sentence.clauseEnd(quantity.end()));
  }

  private boolean isPast(Sentence sentence, int at) {
    return sentence.first(past) < at;
  }

  private boolean isCondition(Sentence sentence, Quantity quantity, int behind, int from) {
    if (quantity.kind() == Kind.TIME
        || conditions.at(sentence.signs(), sentence.clauseStart(from)) == null) {
      return false;
    }
    return quantity.kind() != Kind.COUNT || sentence.sign(behind) == '的';
  }

  /** A time that does not say how long a procedure may take. */
  private boolean isOtherTime(Sentence sentence, Quantity quantity, int behind) {
    if (quantity.kind() != Kind.TIME) {
      return false;
    }
    int from = sentence.clauseStart(quantity.start());
    int to = sentence.clauseEnd(behind);
    return sentence.first(procedures) == sentence.length()
        || sentence.contains(notProcedures, from, to);
  }

  /** 投资5亿元以上的项目, 4米以上高落差路段: the number tells which things are meant. */
  private boolean isAttribute(Sentence sentence, Quantity quantity, int behind, boolean cued) {
    if (sentence.endsClause(behind) || "，,；;、（(）)和及或以并".indexOf(sentence.sign(behind)) >= 0) {
      return false;
    }
    boolean of = sentence.sign(behind) == '的' || sentence.sign(behind - 1) == '的';
    if (quantity.kind() == Kind.SHARE) {
      return of && (cued || !shareOfThings(sentence, quantity, behind));
    }
    if (of) {
      return true;
    }
    boolean counted = quantity.kind() == Kind.COUNT || quantity.kind() == Kind.POINTS;
    return !counted
        && quantity.kind() != Kind.TIME
        && (quantity.bound() != null
            || !cued && verbs.endingAt(sentence.signs(), 0, quantity.start()) == null);
  }

  /** 落实13条措施: what is counted are words on paper. */
  boolean papers(Sentence sentence, int behind, int to) {
    return notNamed.endingAt(sentence.signs(), behind, to) != null;
  }

  /** 70%的产品达到…, 80%以上的村建成…: a share of things is to do or to be something. */
  boolean shareOfThings(Sentence sentence, Quantity quantity, int behind) {
    boolean of = sentence.sign(behind) == '的' || sentence.sign(behind - 1) == '的';
    int to = sentence.clauseEnd(behind);
    return of
        && (cues.firstIn(sentence.signs(), behind, to) != null
            || verbs.firstIn(sentence.signs(), behind, to) != null
            || verbs.endingAt(sentence.signs(), 0, quantity.start()) != null
            || sentence.contains(sharesDo, behind, to));
  }
}
