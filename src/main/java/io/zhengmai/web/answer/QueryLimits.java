package io.zhengmai.web.answer;

import io.zhengmai.query.ResultCap;

/**
 * What queries may use.
 *
 * @param seconds how long one may run
 * @param rows how many rows or statements an answer may have
 * @param bytes how large an answer may be, before compression
 * @param running how many run at a time
 * @param waiting how many more may wait for their turn
 */
public record QueryLimits(int seconds, long rows, long bytes, int running, int waiting) {
  /** Half a minute, a million rows, half a gigabyte, two queries for each processor. */
  public static final QueryLimits DEFAULT =
      new QueryLimits(
          30,
          1_000_000,
          512L * 1024 * 1024,
          Math.max(4, 2 * Runtime.getRuntime().availableProcessors()),
          64);

  public QueryLimits {
    if (seconds < 1 || rows < 1 || bytes < 1 || running < 1 || waiting < 1) {
      throw new IllegalArgumentException(
          "a query needs at least one of each: "
              + String.join(
                  ", ",
                  seconds + " s",
                  rows + " rows",
                  bytes + " bytes",
                  running + " running",
                  waiting + " waiting"));
    }
  }

  /** The same with another time. */
  public QueryLimits withSeconds(int other) {
    return new QueryLimits(other, rows, bytes, running, waiting);
  }

  /** The same with another cap of what is answered. */
  public QueryLimits withCap(long otherRows, long otherBytes) {
    return new QueryLimits(seconds, otherRows, otherBytes, running, waiting);
  }

  /** The same with another number of queries. */
  public QueryLimits withQueries(int otherRunning, int otherWaiting) {
    return new QueryLimits(seconds, rows, bytes, otherRunning, otherWaiting);
  }

  /** What is written of a result. */
  public ResultCap cap() {
    return new ResultCap(rows, bytes);
  }
}
