package io.zhengmai.mention;

import io.zhengmai.claim.Evidence;
import io.zhengmai.claim.IndustryLink;
import io.zhengmai.claim.MentionKind;
import io.zhengmai.claim.ProductLink;
import io.zhengmai.claim.Task;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives each task the industries and products that its own words name as acted on. */
final class TaskScopes {
  private static final int CLAUSE = 40;

  private final List<String> notAfter;
  private final Words notBefore;
  private final Words partners;
  private final Words partnerHeads;
  private final Words sizes;
  private final List<String> institutions;
  private final Words bodies;
  private final Set<String> never;
  private final Set<String> functions;
  private final Set<String> functionRules;
  private final Things things;

  TaskScopes(MentionRules.Acting rules, Things things) {
    this.notAfter = rules.notAfter();
    this.notBefore = Words.of(rules.notBefore());
    this.partners = Words.of(rules.partners());
    this.partnerHeads = Words.of(rules.partnerHeads());
    this.institutions = rules.institutions();
    this.bodies = Words.of(rules.bodies());
    this.sizes = Words.of(rules.sizes());
    this.never = Set.copyOf(rules.never());
    this.functions = Set.copyOf(rules.functions());
    this.functionRules = Set.copyOf(rules.functionRules());
    this.things = things;
  }

  /**
   * @param end where the task's own words end: before the sub-sections of its section
   * @param named the mentions of the whole text, by start
   */
  Task read(Task task, int end, List<Candidate> named, String text) {
    List<IndustryLink> industries = new ArrayList<>();
    List<ProductLink> products = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = firstFrom(named, task.span().start()); i < named.size(); i++) {
      Candidate name = named.get(i);
      if (name.span().start() >= end) {
        break;
      }
      MentionKind kind = name.kind();
      boolean scope = kind == MentionKind.INDUSTRY || kind == MentionKind.PRODUCT;
      if (kind == null || !scope || !acted(text, name)) {
        continue;
      }
      if (!seen.add(kind.code() + name.canonical())) {
        continue;
      }
      Evidence evidence = name.evidence(text);
      if (kind == MentionKind.INDUSTRY) {
        industries.add(new IndustryLink(name.canonical(), things.of(name, text), evidence));
      } else {
        products.add(new ProductLink(name.canonical(), things.of(name, text), evidence));
      }
    }
    return task.actingOn(industries, products);
  }

  private static int firstFrom(List<Candidate> named, int start) {
    int low = 0;
    int high = named.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (named.get(middle).span().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean acted(String text, Candidate name) {
    if (name.kind() != MentionKind.INDUSTRY) {
      return true;
    }
    boolean bareFunction =
        functions.contains(name.canonical()) && !functionRules.contains(name.rule());
    if (bareFunction || never.contains(name.canonical())) {
      return false;
    }
    TextSpan span = name.span();
    if (notBefore.startAt(text, span.end())) {
      return false;
    }
    if (isPartner(text, span)) {
      return false;
    }
    int from = span.start();
    while (from > 0 && span.start() - from < CLAUSE && !Clause.stops(text.charAt(from - 1))) {
      from--;
    }
    String before = text.substring(from, span.start());
    boolean amongOthers =
        bodies.startAt(text, span.end()) && institutions.stream().anyMatch(before::contains);
    return !amongOthers && notAfter.stream().noneMatch(before::contains);
  }

  private boolean isPartner(String text, TextSpan span) {
    if (!partnerHeads.startAt(text, span.end())) {
      return false;
    }
    int start = span.start();
    for (int back = sizes.lengthBefore(text, start); back > 0; ) {
      start -= back;
      back = sizes.lengthBefore(text, start);
    }
    return partners.endAt(text, start);
  }
}
