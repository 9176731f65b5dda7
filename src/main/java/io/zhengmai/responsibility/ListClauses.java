package io.zhengmai.responsibility;

import io.zhengmai.claim.Role;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
  private final List<Unread> unread = new ArrayList<>();
  private int lastBatch;
  private @Nullable TextSpan declaration;
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

  /** Keeps where the list says that the first of each leads. */
  void declare(TextSpan words) {
    declaration = declaration == null ? words : declaration;
  }

  /** Keeps what stands under a label that gives no role. */
  void leave(int from, int to, Announced label) {
    unread.add(new Unread(text.span(from, to), label.cue()));
  }

  private void leave(RawName name) {
    unread.add(new Unread(text.span(name.start(), name.end()), null));
  }

  void limit(int from, DeadlineReader.Found found) {
    if (deadline == null) {
      TextSpan span = text.span(from, found.end());
      deadline = new Deadline(found.value(), span, found.rule(), found.yearOfDocument());
    }
  }

  Reading reading(boolean labelled) {
    return new Reading(
        text, names, standingGiven(), declaration, deadline, labelled, spoken, bare, unread);
  }

  /** The standing names, those with the role that was found for them only behind the statement. */
  private List<RawName> standingGiven() {
    Map<Integer, RawName> given = new HashMap<>();
    names.forEach(name -> given.put(name.start(), name));
    return standing.stream()
        .map(name -> name.cue() == null ? given.get(name.start()) : name)
        .filter(Objects::nonNull)
        .toList();
  }

  /** Reads the clauses of a range under a label; null where it has none. */
  void read(int from, int to, @Nullable Announced label) {
    Role role = label == null ? null : label.rule().means().role();
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
    finish(role, label);
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
    if (!rules.standing().opens(begin)) {
      return -1;
    }
    for (int i = first; i < pieces.size(); i++) {
      if (i > first && pieces.get(i).before() == '。') {
        return -1;
      }
      if (rules.standing().cues().in(signs(pieces.get(i)))) {
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
      int start = i == 0 ? piece.start() + rules.standing().namesFrom(signs(piece)) : piece.start();
      int end = piece.start() + rules.standing().namesTo(signs(piece));
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
    int last = statement.get(statement.size() - 1).end();
    RoleCue cue = new RoleCue(rules.standing().id(), text.span(statement.get(0).start(), last));
    standing.subList(added, standing.size()).replaceAll(n -> n.as(given, cue));
  }

  private void piece(Piece piece) {
    int start = piece.start();
    if (splitter.declares(signs(piece))) {
      declare(text.span(start, piece.end()));
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
      RoleCue cue = new RoleCue(phrase.rule(), text.span(phrase.start(), piece.end()));
      assign(phrase.role(), cue);
    }
  }

  /** Behind 由, or 此项工作由, where an agency follows it. */
  private int afterIntroduction(int start, int end) {
    String clause = text.signs(start, end);
    String first = rules.introductions().startOf(clause);
    if (!first.isEmpty()) {
      return start + first.length();
    }
    for (int i = 2; i < clause.length(); i++) {
      int length = rules.introductions().startOf(clause, i).length();
      if (length > 0
          && !nameRules.complete(clause.substring(0, i))
          && !kinds.prefix(clause.substring(i + length)).isEmpty()) {
        return start + i + length;
      }
    }
    return start;
  }

  /** Adds the names of a clause; those after 会同 cooperate whatever verb follows. */
  private void gather(int start, int end, char before) {
    String words = text.signs(start, end);
    if (rules.declaration().below().contains(words) || nameRules.etcetera().contains(words)) {
      return;
    }
    int companion = companion(start, end);
    if (companion < 0) {
      pending.addAll(splitter.split(text, start, end, before));
      return;
    }
    if (companion > start) {
      pending.addAll(splitter.split(text, start, companion, before));
    }
    int with = companion + rules.companions().words().startOf(text, companion, end).length();
    RoleCue cue = new RoleCue(rules.companions().id(), text.span(companion, with));
    splitter.split(text, with, end, '、').stream()
        .map(name -> name.as(Role.COOPERATING, cue))
        .forEach(pending::add);
  }

  /** Where 会同 stands between two names, or before the first; -1 where it does not. */
  private int companion(int start, int end) {
    for (int i = start; i < end; i = text.after(i, end)) {
      String word = rules.companions().words().startOf(text, i, end);
      if (!word.isEmpty()
          && (i == start || nameRules.complete(text.signs(start, i)))
          && nameRules.complete(text.signs(i + word.length(), end))) {
        return i;
      }
    }
    return -1;
  }

  private void assign(Role role, RoleCue cue) {
    lastBatch = names.size();
    for (RawName name : pending) {
      if (odd(name)) {
        leave(name);
      } else {
        names.add(name.cue() == null ? name.as(role, cue) : name);
      }
    }
    pending.clear();
  }

  /** Gives the names that no verb followed the role of their label. */
  private void finish(@Nullable Role role, @Nullable Announced label) {
    if (role != null && label != null) {
      assign(role, label.cue());
    } else if (declaration != null) {
      assign(Role.RESPONSIBLE, new RoleCue(rules.declaration().id(), declaration));
    } else if (names.isEmpty() && !spoken) {
      bare = !pending.isEmpty();
      assign(Role.RESPONSIBLE, new RoleCue(rules.bareList(), null));
    } else {
      pending.forEach(this::leave);
      pending.clear();
    }
  }

  private boolean odd(RawName name) {
    String words = text.signs(name.start(), name.end());
    boolean remark =
        text.sign(name.start()) == '（' && text.after(name.start(), name.end()) == name.end();
    if (remark || words.chars().noneMatch(Character::isLetter)) {
      return true;
    }
    boolean likely = kinds.agencyLike(words) || name.hasTail();
    boolean trusted =
        labelled && words.length() <= LONGEST_ODD_NAME && !nameRules.notStarts().starts(words);
    return !likely && !trusted;
  }

  private String signs(Piece piece) {
    return text.signs(piece.start(), piece.end());
  }
}
