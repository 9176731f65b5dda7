package io.zhengmai.query;

import java.util.List;

/** No canned query has the name that was asked for. */
public final class UnknownQueryException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> known;

  UnknownQueryException(String name, List<String> known) {
    super("no query is called " + name + "; there are " + String.join(", ", known));
    this.known = List.copyOf(known);
  }

  /** The names of the queries that there are. */
  public List<String> known() {
    return known;
  }
}
