package io.zhengmai.store;

import org.eclipse.rdf4j.common.iteration.CloseableIteration;
import org.eclipse.rdf4j.query.BindingSet;
import org.eclipse.rdf4j.query.QueryInterruptedException;

/**
 * Matches that end with an exception when the thread is interrupted. RDF4J's own operators that
 * need all matches before they give the first (sorting, grouping, counting) never look.
 */
final class InterruptibleIteration implements CloseableIteration<BindingSet> {
  private final CloseableIteration<BindingSet> matches;

  InterruptibleIteration(CloseableIteration<BindingSet> matches) {
    this.matches = matches;
  }

  @Override
  public boolean hasNext() {
    if (Thread.currentThread().isInterrupted()) {
      throw new QueryInterruptedException("interrupted");
    }
    return matches.hasNext();
  }

  @Override
  public BindingSet next() {
    return matches.next();
  }

  @Override
  public void remove() {
    matches.remove();
  }

  @Override
  public void close() {
    matches.close();
  }
}
