package io.zhengmai.web.answer;

import io.micronaut.http.MutableHttpResponse;
import io.zhengmai.store.Derived;

/** How an answer says that it does not know of the last changes yet. */
public final class Staleness {
  /** The header that tells since when changes may be missing, as ISO 8601 writes it. */
  public static final String STALE = "Result-Stale";

  private Staleness() {}

  /** Marks an answer where what it was made of is not current: it must not be kept. */
  public static <B> MutableHttpResponse<B> mark(
      MutableHttpResponse<B> answer, Derived.State<?> madeOf) {
    return madeOf.isCurrent() ? answer : unkept(answer).header(STALE, "as-of=" + madeOf.asOf());
  }

  /** Marks an answer that will soon be another although the store does not change. */
  public static <B> MutableHttpResponse<B> unkept(MutableHttpResponse<B> answer) {
    return answer.header("Cache-Control", "no-store");
  }
}
