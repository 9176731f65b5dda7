package io.zhengmai.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An administrative division.
 *
 * @param code six digits of GB/T 2260; 000000 for the state
 * @param name 河北省
 * @param shortName 河北
 * @param level of its government
 * @param abbreviation 冀, the 发文字号 prefix; null where it has none of its own
 * @param selfReference how its own documents call it (省, 自治区, 市)
 * @param parent code of the division above; null for the state
 * @param capital code of the city where its government sits; null below the province
 * @param aliases former names and other ways to write it
 */
public record Region(
    String code,
    String name,
    String shortName,
    GovernmentLevel level,
    @Nullable String abbreviation,
    String selfReference,
    @Nullable String parent,
    @Nullable String capital,
    List<String> aliases) {
  public Region {
    if (!code.matches("[0-9]{6}")) {
      throw new IllegalArgumentException(name + ": not six digits: " + code);
    }
    aliases = List.copyOf(aliases);
  }
}
