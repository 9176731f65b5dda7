package io.zhengmai.target;

import io.zhengmai.structure.Outline;
import io.zhengmai.structure.Section;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The sections that tell what has been (发展基础, 现状), where no number is a goal. */
final class Backgrounds {
  private final Outline outline;
  private final Map<String, Boolean> told = new HashMap<>();

  Backgrounds(Outline outline, List<String> words) {
    this.outline = outline;
    for (Section section : outline.sections()) {
      boolean above = section.parent() != null && told.getOrDefault(section.parent(), false);
      told.put(section.id(), above || words.stream().anyMatch(section.heading()::contains));
    }
  }

  boolean contains(int offset) {
    return outline.sectionAt(offset).map(s -> told.getOrDefault(s.id(), false)).orElse(false);
  }
}
