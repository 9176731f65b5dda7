package io.zhengmai.target;

import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections that tell what has been (发展基础, 现状), where no number is a goal. */
final class Backgrounds {
  private static final int AROUND = 3;

  private final Outline outline;
  private final Map<String, Boolean> told = new HashMap<>();

  Backgrounds(Outline outline, List<String> words) {
    this.outline = outline;
    for (Section section : outline.sections()) {
      boolean above = section.parent() != null && told.getOrDefault(section.parent(), false);
      told.put(section.id(), above || tells(section.heading(), words));
    }
  }

  /** 发展基础, 二、现状与形势; not 夯实产业发展基础, which is a task. */
  private static boolean tells(String heading, List<String> words) {
    return words.stream()
        .anyMatch(
            word ->
                heading.startsWith(word)
                    || (heading.endsWith(word) && heading.length() <= word.length() + AROUND));
  }

  boolean contains(int offset) {
    return outline.sectionAt(offset).map(s -> told.getOrDefault(s.id(), false)).orElse(false);
  }
}
