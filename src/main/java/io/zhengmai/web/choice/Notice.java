package io.zhengmai.web.choice;

import io.zhengmai.query.RequestProblem;
import io.zhengmai.web.page.Address;
import io.zhengmai.web.page.Link;
import io.zhengmai.web.page.Linker;
import java.util.List;

/**
 * What could not be read of a request, and what may be meant: what {@code part/problems.jte} draws.
 *
 * @param candidates each the address of the same view with it
 */
public record Notice(String words, List<Link> candidates) {
  public Notice {
    candidates = List.copyOf(candidates);
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
