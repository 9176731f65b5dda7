package io.zhengmai.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong with one file, gathered so that all of it is told at once. */
final class FileProblems {
  private final String file;
  private final List<QueryFileProblem> found = new ArrayList<>();

  FileProblems(String file) {
    this.file = file;
  }

  /**
   * Adds a problem.
   *
   * @param line counted from 1
   */
  void add(int line, String zh, String en) {
    found.add(new QueryFileProblem(file, line, zh + " " + en));
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /**
   * Ends the reading of the file if anything was wrong with it.
   *
   * @throws QueryFileException with all problems, in the order of lines
   */
  void stopIfAny() {
    if (!found.isEmpty()) {
      found.sort(Comparator.comparingInt(QueryFileProblem::line));
      throw new QueryFileException(found);
    }
  }
}
