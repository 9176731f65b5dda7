package io.zhengmai.lexicon;

import java.util.Arrays;

/** A level of government, as the names of agencies tell them apart. */
public enum GovernmentLevel {
  /** The state. */
  STATE("state"),
  /** A province, an autonomous region or a special administrative region. */
  PROVINCE("province"),
  /** A municipality of the rank of a province, whose agencies are named like those of a city. */
  MUNICIPALITY("municipality"),
  /** A prefecture-level city, autonomous prefecture, league or prefecture. */
  CITY("city"),
  /** A county, county-level city, district or banner. */
  COUNTY("county");

  private final String code;

  GovernmentLevel(String code) {
    this.code = code;
  }

  /** The word used in the reference data. */
  public String code() {
    return code;
  }

  /**
   * The level of that word.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static GovernmentLevel of(String code) {
    return Arrays.stream(values())
        .filter(level -> level.code.equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no level of government: " + code));
  }
}
