package io.zhengmai.store;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.rdf4j.common.iteration.CloseableIteration;
import org.eclipse.rdf4j.common.iteration.LookAheadIteration;
import org.eclipse.rdf4j.query.BindingSet;
import org.jspecify.annotations.Nullable;

/**
 * The matches of a pattern, each once, in the order in which they first come. The common case of a
 * single match costs nothing; otherwise all matches are held until the last.
 */
final class DistinctMatches extends LookAheadIteration<BindingSet> {
  private final CloseableIteration<BindingSet> matches;
  private @Nullable BindingSet first;
  private @Nullable Set<BindingSet> seen;

  DistinctMatches(CloseableIteration<BindingSet> matches) {
    this.matches = matches;
  }

  @Override
  protected @Nullable BindingSet getNextElement() {
    while (matches.hasNext()) {
      BindingSet match = matches.next();
      if (isNew(match)) {
        return match;
      }
    }
    return null;
  }

  private boolean isNew(BindingSet match) {
    if (first == null) {
      first = match;
      return true;
    }
    if (seen == null) {
      seen = new HashSet<>();
      seen.add(first);
    }
    return seen.add(match);
  }

  @Override
  protected void handleClose() {
    matches.close();
  }
}
