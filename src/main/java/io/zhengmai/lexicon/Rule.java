package io.zhengmai.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the catalogue: what {@code reference/rules.ttl} says of it.
 *
 * @param id by which claims name it
 * @param chinese its name
 * @param english its name
 * @param doesChinese what it does
 * @param doesEnglish what it does
 * @param wordsIn the data file, relative to {@code data/}, that holds its words; null where it
 *     needs none
 * @param examples texts in which it reads what stands between ⟦ and ⟧
 * @param counterExamples texts in which it reads nothing
 */
public record Rule(
    String id,
    String chinese,
    String english,
    String doesChinese,
    String doesEnglish,
    @Nullable String wordsIn,
    List<String> examples,
    List<String> counterExamples) {
  public Rule {
    examples = List.copyOf(examples);
    counterExamples = List.copyOf(counterExamples);
  }
}
