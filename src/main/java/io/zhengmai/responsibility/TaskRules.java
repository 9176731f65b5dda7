package io.zhengmai.responsibility;

import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.RuleFile;
import io.zhengmai.structure.Section;

/** Which sections instruct nobody; the form of {@code data/lexicon/responsibility-tasks.yaml}. */
record TaskRules(NotTasks notTasks) {
  /**
   * @param words in the heading
   * @param headings the heading as a whole
   * @param ordinals of a goal's bullet
   */
  record NotTasks(WordList words, WordList headings, WordList ordinals) {}

  static TaskRules load(Library library) {
    return RuleFile.read(library, "lexicon/responsibility-tasks.yaml", TaskRules.class);
  }

  /** Whether a section by itself instructs somebody; what holds it is not looked at. */
  boolean instructs(Section section) {
    String heading = section.heading();
    String ordinal = section.ordinal();
    return !notTasks.words().in(heading)
        && !notTasks.headings().contains(heading.strip())
        && (ordinal == null || !notTasks.ordinals().contains(ordinal));
  }
}
