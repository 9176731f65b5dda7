package io.zhengmai.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code six digits of GB/T 2260; 000000 for the state
 * @param name 河北省
 * @param shortName 河北
 * @param abbreviation 冀, the 发文字号 prefix; null below the province
 * @param selfReference how its own documents call it (省, 自治区, 市)
 * @param parent code of the division above; null for the state
 */
public record Region(
    String code,
    String name,
    String shortName,
    @Nullable String abbreviation,
    String selfReference,
    @Nullable String parent,
    List<String> aliases) {
  public Region {
    aliases = List.copyOf(aliases);
  }
}
