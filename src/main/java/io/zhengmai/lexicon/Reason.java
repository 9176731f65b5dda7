package io.zhengmai.lexicon;

/**
 * Why something is not known, for a curator.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Reason(String zh, String en) {
  /** The same with what it is about: a code, a name. */
  public Reason about(String detail) {
    return new Reason(zh + "：" + detail, en + ": " + detail);
  }
}
