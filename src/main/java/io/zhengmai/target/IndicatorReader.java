package io.zhengmai.target;

import io.zhengmai.claim.Comparator;
import io.zhengmai.target.TargetRules.Kind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Says what a goal measures, in the words of its clause, with the subject of the clauses before.
 */
final class IndicatorReader {
  private final Phrases<String> openings;
  private final Phrases<TargetRules.Verb> verbs;
  private final Phrases<String> adverbs;
  private final Phrases<TargetRules.Cue> cues;
  private final List<String> subjectEnds;

  IndicatorReader(TargetRules rules) {
    openings = Phrases.of(rules.openings());
    verbs = Phrases.of(rules.verbs(), TargetRules.Verb::words);
    adverbs = Phrases.of(rules.adverbs());
    cues = Phrases.of(rules.cues(), TargetRules.Cue::words);
    subjectEnds = rules.subjectEnds();
  }

  /**
   * The indicator of a goal.
   *
   * @param before what the goal before it in the sentence measures; null for the first
   */
  String read(Sentence sentence, Goal goal, @Nullable String before) {
    boolean counts = goal.quantity().kind() == Kind.COUNT;
    String name =
        goal.follows()
            ? followed(sentence, goal)
            : part(subject(sentence, goal), goal.part(), goal.parts());
    if (name.isEmpty()) {
      return before == null ? sentence.signs().substring(goal.from(), goal.to()) : before;
    }
    String whole = counts ? name : carried(name, before);
    return counts && !whole.endsWith("数") && !whole.endsWith("数量") && !whole.endsWith("量")
        ? whole + "数量"
        : whole;
  }

  /** Where the words of a goal begin: behind 到2020年, 其中, 力争. */
  int begin(Sentence sentence, Goal goal) {
    int limit = Math.min(goal.verbStart(), goal.quantity().start());
    int from = behindOrdinal(sentence, goal.from(), limit);
    for (int i = 0; i < 4; i++) {
      from = behindYear(sentence, from, limit);
      Phrases.Match<String> opening = from < limit ? openings.at(sentence.signs(), from) : null;
      if (opening == null || opening.end() > limit) {
        break;
      }
      from = opening.end();
    }
    return from;
  }

  /** Behind 到2020年底; {@code from} where no year stands there. */
  private static int behindYear(Sentence sentence, int from, int limit) {
    int figures = "到至在".indexOf(sentence.sign(from)) >= 0 ? from + 1 : from;
    int end = figures;
    while (end < limit && WrittenNumber.isFigure(sentence.sign(end))) {
      end++;
    }
    if (end - figures != 4 || end >= limit || sentence.sign(end) != '年') {
      return from;
    }
    end++;
    while (end < limit && "年底末前".indexOf(sentence.sign(end)) >= 0) {
      end++;
    }
    return end;
  }

  /** Behind a bracket or an ordinal that the clause begins with (28．, （省财政厅负责）). */
  private static int behindOrdinal(Sentence sentence, int start, int limit) {
    int from = start;
    while (from < limit && "（([".indexOf(sentence.sign(from)) >= 0 && sentence.enclosed(from + 1)) {
      int end = from + 1;
      while (end < limit && sentence.enclosed(end)) {
        end++;
      }
      if (end >= limit) {
        return start;
      }
      from = end + 1;
    }
    int figures = from;
    while (figures < limit && WrittenNumber.isFigure(sentence.sign(figures))) {
      figures++;
    }
    return figures > from && figures < limit && sentence.sign(figures) == '.' ? figures + 1 : from;
  }

  private String followed(Sentence sentence, Goal goal) {
    int from = goal.quantity().end();
    while (from < goal.to() && "、的".indexOf(sentence.sign(from)) >= 0) {
      from++;
    }
    return sentence.signs().substring(from, goal.to());
  }

  private String subject(Sentence sentence, Goal goal) {
    String signs = sentence.signs();
    int from = begin(sentence, goal);
    int to = Math.max(from, Math.min(goal.verbStart(), goal.quantity().start()));
    boolean counts = goal.quantity().kind() == Kind.COUNT;
    Phrases.Match<TargetRules.Verb> verb =
        from < goal.quantity().start() && (counts || goal.verbStart() == from)
            ? verbs.at(signs, from)
            : null;
    if (verb != null
        && verb.end() < signs.length()
        && "率数量度面".indexOf(signs.charAt(verb.end())) >= 0) {
      verb = null;
    }
    boolean change =
        goal.verbStart() > from
            && (goal.comparator() == Comparator.DECREASE_BY
                || goal.comparator() == Comparator.INCREASE_BY);
    Phrases.Match<TargetRules.Verb> inside =
        change && to < goal.quantity().start() ? verbs.at(signs, to) : null;
    if (inside != null
        && cues.at(signs, inside.end()) == null
        && inside.end() < goal.quantity().start()) {
      String before = goal.comparator() == Comparator.INCREASE_BY ? trim(signs, from, to) : "";
      return before + trim(signs, inside.end(), goal.quantity().start());
    }
    if (verb != null && verb.end() == goal.quantity().start()) {
      return "";
    }
    if (verb != null && verb.end() < goal.quantity().start()) {
      from = behindVerbs(signs, verb.end(), goal.quantity().start());
      to = Math.max(from, goal.verbStart() < from ? goal.quantity().start() : to);
    } else if (verb == null
        && to < goal.quantity().start()
        && verbs.at(signs, to) != null
        && cues.at(signs, to) == null) {
      to = goal.quantity().start();
    }
    return trim(signs, from, to);
  }

  /** Behind 新建、改建…: the verbs that share an object. */
  private int behindVerbs(String signs, int end, int limit) {
    int from = end;
    while (from < limit && "、和并及".indexOf(signs.charAt(from)) >= 0) {
      Phrases.Match<TargetRules.Verb> next = verbs.at(signs, from + 1);
      if (next == null || next.end() >= limit) {
        return from + 1;
      }
      from = next.end();
    }
    return from;
  }

  private String trim(String signs, int from, int to) {
    int end = to;
    for (int i = 0; i < 4; i++) {
      Phrases.Match<String> adverb = adverbs.endingAt(signs, from, end);
      Phrases.Match<String> opening = openings.endingAt(signs, from, end);
      if (adverb != null) {
        end = adverb.start();
      } else if (opening != null) {
        end = opening.start();
      }
    }
    int earlier =
        Math.max(
            signs.substring(from, end).lastIndexOf('从'),
            signs.substring(from, end).lastIndexOf('由'));
    if (earlier > 0 && WrittenNumber.isFigure(signs.charAt(from + earlier + 1))) {
      return signs.substring(from, from + earlier);
    }
    String words = signs.substring(from, end);
    int compared = Math.max(words.lastIndexOf('比'), words.lastIndexOf('较'));
    boolean year = compared >= 0 && words.endsWith("年");
    return signs.substring(from, year ? from + compared : end);
  }

  /** Of names that share a verb and its values (A、B和C分别达到…), the one of this value. */
  private static String part(String subject, int part, int parts) {
    if (parts == 1) {
      return subject;
    }
    int each = subject.indexOf("分别");
    if (each > 0) {
      String suffix = subject.substring(each + 2);
      String own = part(subject.substring(0, each), part, parts);
      return own + suffix;
    }
    List<String> names = Arrays.asList(subject.split("[、，]|和|以及|及|与", -1));
    return names.size() == parts ? names.get(part) : subject;
  }

  /** 规模以上企业主营业务收入…，利润率…: the subject of the first holds for the second. */
  private String carried(String name, @Nullable String before) {
    if (before == null || subjectEnd(name) > 0) {
      return name;
    }
    int end = subjectEnd(before);
    return end > 0 && end < before.length() && !before.endsWith("数量")
        ? before.substring(0, end) + name
        : name;
  }

  private int subjectEnd(String name) {
    int end = 0;
    for (String word : subjectEnds) {
      int at = name.indexOf(word);
      end = at >= 0 ? Math.max(end, at + word.length()) : end;
    }
    return end;
  }
}
