package io.zhengmai.mention;

import io.zhengmai.document.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads names of several levels of government that share their ending: 省、市政府质量奖 names 省政府质量奖 beside
 * 市政府质量奖. The first one's span holds the second's: its words stand nowhere else.
 */
final class SharedEndings {
  private static final String RULE = "shared-ending";

  private final List<String> levels;

  SharedEndings(List<String> levels) {
    this.levels = levels.stream().sorted(Comparator.comparing(String::length).reversed()).toList();
  }

  /** The names given, and those that share their ending with one of them. */
  List<Candidate> with(List<Candidate> named, String text) {
    List<Candidate> all = new ArrayList<>();
    for (Candidate name : named) {
      for (String own : levels) {
        if (name.canonical().startsWith(own)) {
          addShared(name, own, text, all);
          break;
        }
      }
      all.add(name);
    }
    return all;
  }

  private void addShared(Candidate name, String own, String text, List<Candidate> all) {
    int joint = name.span().start() - 1;
    if (joint < 1 || !Clause.joins(text.charAt(joint))) {
      return;
    }
    for (String level : levels) {
      int start = joint - level.length();
      if (!level.equals(own) && start >= 0 && text.startsWith(level, start)) {
        String shared = level + name.canonical().substring(own.length());
        TextSpan span = new TextSpan(start, name.span().end());
        all.add(new Candidate(span, name.kind(), shared, RULE, name.span(), name.trust()));
        return;
      }
    }
  }
}
