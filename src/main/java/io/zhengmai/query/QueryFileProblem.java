package io.zhengmai.query;

/**
 * One thing that is wrong with a query file.
 *
 * @param file relative to the folder of queries
 * @param line counted from 1
 * @param message in both languages
 */
public record QueryFileProblem(String file, int line, String message) {
  /** As compilers say it: {@code file:line: message}. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + message;
  }
}
