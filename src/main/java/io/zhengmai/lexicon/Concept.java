package io.zhengmai.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named thing of the reference data: an industry, product, material, brand, standard, honour …
 *
 * @param kind the folder of its IRI: industry, product, material, brand, standard, honour
 * @param key its key there
 * @param label preferred Chinese name
 * @param aliases other names under which texts write it
 * @param broader the key of the wider concept of the same kind; null at the top
 */
public record Concept(
    String kind, String key, String label, List<String> aliases, @Nullable String broader) {
  public Concept {
    aliases = List.copyOf(aliases);
  }
}
