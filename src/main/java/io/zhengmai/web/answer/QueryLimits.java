package io.zhengmai.web.answer;

/**
 * What a query may use.
 *
 * @param seconds how long it may run
 */
public record QueryLimits(int seconds) {
  /** Half a minute. */
  public static final QueryLimits DEFAULT = new QueryLimits(30);

  public QueryLimits {
    if (seconds < 1) {
      throw new IllegalArgumentException("a query needs at least a second, not " + seconds);
    }
  }
}
