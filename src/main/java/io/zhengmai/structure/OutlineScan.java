package io.zhengmai.structure;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a text that finds its ordinals and puts each under the section it belongs to.
 *
 * <p>An ordinal is read where a line begins; in mid-line only after a sentence that is closed, or
 * right after the heading of an outer section, and only with the number that was expected.
 */
final class OutlineScan {
  private static final int LONGEST_REFERENCE = 6;

  /** A list of attachments is not longer in a text without line breaks, in characters. */
  private static final int LONGEST_ATTACHMENTS = 300;

  private final String text;
  private final TextLines lines;
  private final OutlineRules rules;
  private final OrdinalReader ordinals;
  private final PlanTitles titles;
  private final Nesting nesting;
  private final TableRows rows;
  private final List<Draft> found = new ArrayList<>();
  private final List<Draft> plans = new ArrayList<>();
  private final List<Draft> roots = new ArrayList<>();
  private @Nullable Draft plan;
  private @Nullable TextSpan pending;
  private boolean inAttachmentList;

  OutlineScan(String text, TextLines lines, OutlineRules rules) {
    this.text = text;
    this.lines = lines;
    this.rules = rules;
    this.ordinals = new OrdinalReader(text, rules);
    this.titles = new PlanTitles(text, lines, rules);
    this.nesting = new Nesting(rules.styles());
    this.rows = new TableRows(text, lines, rules);
  }

  /** The sections without a section above them, each with those below it. */
  List<Draft> read() {
    ContentsList contents = new ContentsList(lines, rules);
    for (int line = 0; line < lines.count(); line++) {
      int behind = contents.behind(line);
      if (behind > line) {
        line = behind - 1;
        continue;
      }
      Draft section = isAttachmentList(line) ? null : atLineStart(line);
      int from = section == null ? lines.start(line) + 1 : section.ordinalEnd;
      glued(line, from, section);
    }
    boolean onlyCovered = plans.size() == 1 && !roots.isEmpty() && roots.get(0) == plans.get(0);
    if (onlyCovered) {
      Draft covered = roots.remove(0);
      found.remove(covered);
      roots.addAll(0, covered.children);
    }
    return roots;
  }

  /** All sections found, in order. */
  List<Draft> inOrder() {
    return found;
  }

  private boolean isAttachmentList(int line) {
    if (titles.listsAttachments(line)) {
      inAttachmentList = true;
      return true;
    }
    if (inAttachmentList) {
      Ordinal ordinal = ordinals.numbered(lines.start(line));
      inAttachmentList = ordinal != null && !isSure(ordinal);
    }
    return inAttachmentList;
  }

  private @Nullable Draft atLineStart(int line) {
    int start = lines.start(line);
    TextSpan announced = titles.attached(line);
    TextSpan title = announced != null ? announced : titles.named(start);
    if (title != null) {
      pending = title;
    }
    Ordinal ordinal = ordinals.numbered(start);
    if (ordinal != null) {
      rows.outline(ordinal);
      return follows(line) && nesting.allows(ordinal) ? add(ordinal) : null;
    }
    ordinal = rows.at(line);
    if (ordinal == null && !nesting.isEmpty() && follows(line)) {
      ordinal = ordinals.bullet(start);
    }
    return ordinal == null ? null : add(ordinal);
  }

  /** Whether a line begins a paragraph, as far as the line before it tells. */
  private boolean follows(int line) {
    if (line == 0 || !lines.broken()) {
      return true;
    }
    int end = lines.end(line - 1);
    if (rules.closesLine(text.charAt(end - 1))
        || lines.beginsParagraph(line, rules.headings().fullLine())) {
      return true;
    }
    Draft last = found.isEmpty() ? null : found.get(found.size() - 1);
    return last == null || last.start >= lines.start(line - 1);
  }

  private void glued(int line, int from, @Nullable Draft lineSection) {
    int end = lines.end(line);
    boolean unbroken = lines.unbroken(line);
    RunOnOrdinals runOn = unbroken ? new RunOnOrdinals(text, from, end, ordinals, rules) : null;
    Draft section = lineSection;
    boolean inHeading = section != null;
    char before = text.charAt(from - 1);
    int attachments = 0;
    for (int at = from; at < end; at++) {
      char c = text.charAt(at);
      if (c == ' ' || c == '　') {
        continue;
      }
      Ordinal ordinal = null;
      if (rules.closesSentence(before) || unbroken && rules.announces(before)) {
        ordinal = afterSentence(at, unbroken, inHeading);
        inHeading = inHeading && before != '。';
      } else if (inHeading && section != null && at - section.ordinalEnd > 1) {
        inHeading = at - section.ordinalEnd <= rules.headings().longest();
        ordinal = inHeading ? afterHeading(at, before) : null;
      }
      if (ordinal == null && runOn != null) {
        ordinal = c == '\t' ? rows.beforeTab(at) : runsOn(runOn.at(at));
      }
      if (at < attachments && ordinal != null && ordinal.rank() < rules.styles().size()) {
        ordinal = isSure(ordinal) ? ordinal : null;
      }
      if (ordinal != null) {
        section = add(ordinal);
        inHeading = true;
        at = Math.max(at, ordinal.end() - 1);
        c = text.charAt(at);
      }
      before = ordinal != null ? ' ' : c;
      if (unbroken && titles.listsAttachmentsAt(at, end)) {
        attachments = at + LONGEST_ATTACHMENTS;
      }
      if (ordinal == null && (unbroken || rules.closesSentence(c))) {
        TextSpan title = titles.named(Math.min(at + 1, text.length()));
        pending = title != null ? title : pending;
      }
    }
  }

  private @Nullable Ordinal afterSentence(int at, boolean unbroken, boolean inHeading) {
    Ordinal ordinal = ordinals.numbered(at);
    if (ordinal == null || !mayBeGlued(ordinal) || afterReference(at)) {
      return null;
    }
    if (nesting.continues(ordinal)) {
      return ordinal;
    }
    boolean opens = ordinal.number() == 1 && (unbroken || inHeading);
    boolean fits =
        nesting.isEmpty()
            || nesting.deeper(ordinal.rank())
            || unbroken && nesting.startsAgain(ordinal);
    return opens && fits ? ordinal : null;
  }

  private @Nullable Ordinal afterHeading(int at, char before) {
    boolean inNumber = before == '第' || Numerals.mayBegin(before);
    Ordinal ordinal = inNumber ? null : ordinals.numbered(at);
    boolean fits =
        ordinal != null
            && mayBeGlued(ordinal)
            && nesting.deeper(ordinal.rank())
            && nesting.expects(ordinal);
    return fits ? ordinal : null;
  }

  private @Nullable Ordinal runsOn(@Nullable Ordinal ordinal) {
    if (ordinal == null || nesting.continues(ordinal)) {
      return ordinal;
    }
    boolean fits = nesting.isEmpty() || nesting.deeper(ordinal.rank()) || titled(ordinal.start());
    return ordinal.number() == 1 && fits ? ordinal : null;
  }

  /** Whether the title of a plan ends right before an offset. */
  private boolean titled(int offset) {
    return pending != null && pending.end() == offset || titles.endingAt(offset) != null;
  }

  private boolean isSure(Ordinal ordinal) {
    return rules.styles().get(ordinal.rank()).sure();
  }

  private boolean mayBeGlued(Ordinal ordinal) {
    return rules.styles().get(ordinal.rank()).glued();
  }

  /** Whether another bracketed number stands right before, as in 第（一）（二）项. */
  private boolean afterReference(int at) {
    for (int open = at - 1; open >= 0 && open >= at - LONGEST_REFERENCE; open--) {
      char c = text.charAt(open);
      if (c == '（' || c == '(') {
        Ordinal before = ordinals.numbered(open);
        return before != null && before.end() == at;
      }
    }
    return false;
  }

  private Draft add(Ordinal ordinal) {
    openPlan(ordinal);
    Draft parent = nesting.parentFor(ordinal.rank());
    if (parent == null) {
      parent = plan;
    }
    Draft section = new Draft(ordinal.rank(), ordinal.start(), ordinal.end(), parent);
    if (parent == null) {
      roots.add(section);
    }
    nesting.push(ordinal, section);
    found.add(section);
    return section;
  }

  private void openPlan(Ordinal ordinal) {
    TextSpan title = null;
    int last = found.isEmpty() ? -1 : found.get(found.size() - 1).start;
    if (last < 0) {
      titles.learn(ordinal.start());
      title = titles.first(ordinal.start());
    } else if (isBetween(pending, last, ordinal) && ordinal.number() <= 1) {
      title = pending;
    } else if (nesting.startsAgain(ordinal)) {
      title = titles.before(ordinal.start(), found.get(found.size() - 1).ordinalEnd);
    }
    if (pending != null && pending.end() <= ordinal.start()) {
      pending = null;
    }
    if (title == null) {
      return;
    }
    nesting.restart();
    plan = new Draft(-1, title.start(), title.start(), null);
    plan.headingEnd = title.end();
    plan.heading = text.substring(title.start(), title.end());
    plans.add(plan);
    roots.add(plan);
    found.add(plan);
  }

  private static boolean isBetween(@Nullable TextSpan title, int last, Ordinal ordinal) {
    return title != null && title.start() > last && title.end() <= ordinal.start();
  }
}
