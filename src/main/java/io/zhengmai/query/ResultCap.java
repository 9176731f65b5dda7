package io.zhengmai.query;

/**
 * How much of a result is written. A result is cut between two rows, so that it may be longer than
 * the cap by the last of them and by what its format puts at the end.
 *
 * @param rows of bindings, or statements
 * @param bytes before any compression
 */
public record ResultCap(long rows, long bytes) {
  /** All of it. */
  public static final ResultCap NONE = new ResultCap(Long.MAX_VALUE, Long.MAX_VALUE);

  public ResultCap {
    if (rows < 0 || bytes < 1) {
      throw new IllegalArgumentException(rows + " rows, " + bytes + " bytes: that is no result");
    }
  }
}
