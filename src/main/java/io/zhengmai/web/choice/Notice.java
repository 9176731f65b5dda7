package io.zhengmai.web.choice;

import io.zhengmai.query.Bilingual;
import io.zhengmai.query.RequestProblem;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import java.util.List;

/**
 * What a reader has to know of an answer, and what may have been meant instead: what {@code
 * part/problems.jte} draws.
 *
 * @param candidates each the address of the same view with it
 */
public record Notice(String words, List<Link> candidates) {
  public Notice {
    candidates = List.copyOf(candidates);
  }

  /** Says that the last changes are not in the answer yet. */
  static Notice stale(Linker to) {
    return new Notice(
        to.words(
            new Bilingual(
                "数据刚有更新，下列统计尚未包含，稍后刷新即可。",
                "The data has just changed; these counts do not include it yet. Reload in a while.")),
        List.of());
  }

  /** Tells a reader of a problem. */
  public static Notice of(RequestProblem problem, Address address, Linker to) {
    return new Notice(
        to.words(problem.message()),
        problem.candidates().stream()
            .map(
                candidate ->
                    new Link(
                        candidate.label(),
                        address.with(problem.parameter(), ThingKey.of(candidate.iri())).href()))
            .toList());
  }
}
