package io.zhengmai.responsibility;

import io.zhengmai.claim.Explanation;
import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name of a list while it is completed, with the steps taken so far. */
final class Completion {
  private final RawName raw;
  private String name;
  private boolean group;
  private final List<Explanation> steps = new ArrayList<>(2);

  /**
   * @param written the name as it stands
   */
  Completion(RawName raw, String written) {
    this.raw = raw;
    this.name = written;
  }

  RawName raw() {
    return raw;
  }

  /** The name as far as it is completed. */
  String name() {
    return name;
  }

  List<Explanation> steps() {
    return steps;
  }

  /** Whether it has been found to be a designation of several. */
  boolean isGroup() {
    return group;
  }

  /** Keeps that it is a designation of several. */
  void becomeGroup() {
    group = true;
  }

  /**
   * Takes another form.
   *
   * @param rule the id of the rule that gives it
   * @param words where the words stand that it is taken from; null where it needs none
   */
  void become(String form, String rule, @Nullable TextSpan words) {
    if (!form.equals(name)) {
      name = form;
      steps.add(Explanation.of(rule, words, form));
    }
  }

  /** Keeps a step that leaves the form as it is. */
  void note(String rule, @Nullable TextSpan words) {
    steps.add(Explanation.of(rule, words, ""));
  }
}
