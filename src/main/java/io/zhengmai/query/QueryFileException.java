package io.zhengmai.query;

/** A query file that cannot be used. The message names the file and the line. */
public final class QueryFileException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * Makes an exception.
   *
   * @param line counted from 1
   */
  public QueryFileException(String file, int line, String problem) {
    super(file + ":" + line + ": " + problem);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }
}
