package io.zhengmai.store;

import org.eclipse.rdf4j.query.QueryInterruptedException;

/**
 * Text that a regular expression reads, and that ends the reading when the thread is interrupted: a
 * pattern such as {@code (x?)(a+)+\1$} may try for longer than anyone lives.
 */
record WatchedText(String text) implements CharSequence {
  @Override
  public char charAt(int index) {
    if (Thread.currentThread().isInterrupted()) {
      throw new QueryInterruptedException("interrupted");
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
