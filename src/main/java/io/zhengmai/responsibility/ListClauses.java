package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clauses of one list as they are read; made anew for every list. */
final class ListClauses {
  /** A name under a label is not longer, in characters, where it does not end like an agency. */
  private static final int LONGEST_ODD_NAME = 20;

  private record Piece(int start, int end, char before) {}

  private final ListText text;
  private final ListRules rules;
  private final NameRules nameRules;
  private final NameKinds kinds;
  private final NameSplitter splitter;
  private final RolePhrase phrases;
  private final DeadlineReader deadlines;
  private final @Nullable Integer year;

  private final List<RawName> names = new ArrayList<>();
  private final List<RawName> standing = new ArrayList<>();
  private final List<RawName> pending = new ArrayList<>();
  private final List<TextSpan> unread = new ArrayList<>();
  private int lastBatch;
  private boolean declares;
  private boolean labelled;
  private boolean spoken;
  private boolean bare;
  private @Nullable Deadline deadline;

  ListClauses(
      ListText text,
      ListRules rules,
      NameRules nameRules,
      NameKinds kinds,
      NameSplitter splitter,
      RolePhrase phrases,
      DeadlineReader deadlines,
      @Nullable Integer year) {
    this.text = text;
    this.rules = rules;
    this.nameRules = nameRules;
    this.kinds = kinds;
    this.splitter = splitter;
    this.phrases = phrases;
    this.deadlines = deadlines;
    this.year = year;
  }

  void declare() {
    declares = true;
  }

  /** Keeps a range as unread. */
  void leave(int from, int to) {
    unread.add(text.span(from, to));
  }

  void limit(int from, DeadlineReader.Found found) {
    if (deadline == null) {
      deadline = new Deadline(found.value(), text.span(from, found.end()), found.rule());
    }
  }

  Reading reading(boolean labelled) {
    return new Reading(text, names, standing, declares, deadline, labelled, spoken, bare, unread);
  }

  /** Reads the clauses of a range; {@code role} is that of its label, null where it has none. */
  void read(int from, int to, @Nullable Role role, String rule) {
    labelled = role != null;
    List<Piece> pieces = pieces(from, to);
    int until = 0;
    for (int i = 0; i < pieces.size(); i++) {
      int last = i >= until ? standingEnd(pieces, i) : -1;
      if (last >= 0) {
        stand(pieces.subList(i, last + 1), role);
        until = last + 1;
        i = last;
      } else {
        piece(pieces.get(i));
      }
    }
    finish(role, rule);
  }

  private List<Piece> pieces(int from, int to) {
    List<Piece> pieces = new ArrayList<>();
    int start = from;
    char before = '。';
    for (int i = from; i < to; i = text.after(i, to)) {
      if ("、，；。;|/／".indexOf(text.sign(i)) >= 0) {
        if (i > start) {
          pieces.add(new Piece(start, i, before));
        }
        before = text.sign(i);
        start = i + 1;
      }
    }
    if (to > start) {
      pieces.add(new Piece(start, to, before));
    }
    return pieces;
  }

  /** The last piece of a standing statement that begins at a piece; -1 where none does. */
  private int standingEnd(List<Piece> pieces, int first) {
    String begin = signs(pieces.get(first));
    if (!NameRules.startsWithAny(begin, rules.standing().openings())
        && !NameRules.startsWithAny(begin, rules.standing().cues())) {
      return -1;
    }
    for (int i = first; i < pieces.size(); i++) {
      if (i > first && pieces.get(i).before() == '。') {
        return -1;
      }
      if (NameRules.containsAny(signs(pieces.get(i)), rules.standing().cues())) {
        return i;
      }
    }
    return -1;
  }

  private void stand(List<Piece> statement, @Nullable Role label) {
    int added = standing.size();
    Role role = label == null ? Role.RESPONSIBLE : label;
    for (int i = 0; i < statement.size(); i++) {
      Piece piece = statement.get(i);
      int start = i == 0 ? piece.start() + leadIn(signs(piece)) : piece.start();
      int end = piece.start() + cutCue(signs(piece));
      RolePhrase.Found phrase = start < end ? phrases.endOf(text, start, end) : null;
      if (phrase != null) {
        role = phrase.role();
        end = phrase.start();
      }
      if (start < end) {
        standing.addAll(splitter.split(text, start, end, piece.before()));
      }
    }
    if (standing.size() == added) {
      // 各市政府均为责任单位，以下不再列出: the statement is about those just named.
      List<RawName> meant = pending.isEmpty() ? names.subList(lastBatch, names.size()) : pending;
      standing.addAll(meant);
      return;
    }
    Role given = role;
    standing.subList(added, standing.size()).replaceAll(n -> n.as(given, rules.standing().id()));
  }

  private int leadIn(String words) {
    int opening = NameRules.startOf(words, rules.standing().openings()).length();
    int best = -1;
    int end = opening;
    for (String word : rules.standing().leadIns()) {
      int at = words.indexOf(word, opening);
      if (at >= 0 && (best < 0 || at < best)) {
        best = at;
        end = at + word.length();
      }
    }
    return end;
  }

  private int cutCue(String words) {
    int end = words.length();
    for (String cue : rules.standing().cues()) {
      int at = words.indexOf(cue);
      end = at >= 0 ? Math.min(end, at) : end;
    }
    return end;
  }

  private void piece(Piece piece) {
    int start = piece.start();
    if (splitter.declares(signs(piece))) {
      declares = true;
      if (text.sign(piece.end() - 1) != '）') {
        return;
      }
    }
    DeadlineReader.Found limit = deadlines.startOf(text, start, piece.end(), year);
    if (limit != null) {
      limit(start, limit);
      start = limit.end();
    }
    start = afterIntroduction(start, piece.end());
    RolePhrase.Found phrase = start < piece.end() ? phrases.endOf(text, start, piece.end()) : null;
    if (limit != null && phrase == null && !nameRules.complete(text.signs(start, piece.end()))) {
      return;
    }
    int end = phrase == null ? piece.end() : phrase.start();
    if (end > start) {
      gather(start, end, piece.before());
    }
    if (phrase != null) {
      spoken = true;
      assign(phrase.role(), phrase.rule());
    }
  }

  /** Behind 由, or 此项工作由, where an agency follows it. */
  private int afterIntroduction(int start, int end) {
    String clause = text.signs(start, end);
    String first = NameRules.startOf(clause, NameRules.longestFirst(rules.introductions()));
    if (!first.isEmpty()) {
      return start + first.length();
    }
    for (String word : rules.introductions()) {
      int at = clause.indexOf(word);
      if (at > 1
          && !nameRules.complete(clause.substring(0, at))
          && !kinds.prefix(clause.substring(at + word.length())).isEmpty()) {
        return start + at + word.length();
      }
    }
    return start;
  }

  /** Adds the names of a clause; those after 会同 cooperate whatever verb follows. */
  private void gather(int start, int end, char before) {
    if (declaresSameBelow(start, end)) {
      return;
    }
    for (int i = start; i < end; i = text.after(i, end)) {
      for (String word : rules.companions()) {
        if (text.startsWith(word, i, end)
            && (i == start || nameRules.complete(text.signs(start, i)))
            && nameRules.complete(text.signs(i + word.length(), end))) {
          if (i > start) {
            pending.addAll(splitter.split(text, start, i, before));
          }
          String rule =
              rules.verbs().stream()
                  .filter(v -> v.means() == ListRules.Meaning.COOPERATING)
                  .findFirst()
                  .orElseThrow()
                  .id();
          splitter.split(text, i + word.length(), end, '、').stream()
              .map(n -> n.as(Role.COOPERATING, rule))
              .forEach(pending::add);
          return;
        }
      }
    }
    pending.addAll(splitter.split(text, start, end, before));
  }

  private boolean declaresSameBelow(int start, int end) {
    String words = text.signs(start, end);
    return words.equals("下同") || words.equals("以下同") || words.equals("等");
  }

  private void assign(Role role, String rule) {
    lastBatch = names.size();
    for (RawName name : pending) {
      if (odd(name)) {
        leave(name.start(), name.end());
      } else {
        names.add(name.rule().isEmpty() ? name.as(role, rule) : name);
      }
    }
    pending.clear();
  }

  /** Gives the names that no verb followed the role of their label. */
  private void finish(@Nullable Role role, String rule) {
    if (role != null || declares) {
      assign(
          role == null ? Role.RESPONSIBLE : role, role == null ? rules.declaration().id() : rule);
    } else if (names.isEmpty() && !spoken) {
      bare = !pending.isEmpty();
      assign(Role.RESPONSIBLE, rules.bareList());
    } else {
      pending.forEach(name -> leave(name.start(), name.end()));
      pending.clear();
    }
  }

  private boolean odd(RawName name) {
    String words = text.signs(name.start(), name.end());
    boolean likely = kinds.agencyLike(words) || !name.tail().isEmpty();
    boolean trusted =
        labelled
            && words.length() <= LONGEST_ODD_NAME
            && !NameRules.startsWithAny(words, nameRules.notStarts());
    return !likely && !trusted;
  }

  private String signs(Piece piece) {
    return text.signs(piece.start(), piece.end());
  }
}
