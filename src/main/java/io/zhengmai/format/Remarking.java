package io.zhengmai.format;

/** A writer whose format has a place for words about the result as a whole. */
interface Remarking {
  /** Puts the words where they belong; called before the end of the result. */
  void remark(String text);
}
