package io.zhengmai.query;

import io.zhengmai.query.RequestProblem.Candidate;
import io.zhengmai.query.RequestProblem.Reason;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Finds the one thing that a word of a request means, or says why there is none. */
public final class ThingArgument {
  private final ThingFinder things;
  private final Suggestions suggestions;

  public ThingArgument(RepositoryConnection connection) {
    this.things = new ThingFinder(connection);
    this.suggestions = new Suggestions(connection);
  }

  /** The thing that is meant, or what is wrong; one of the two is null. */
  public record Reading(@Nullable IRI thing, @Nullable RequestProblem problem) {}

  /**
   * Reads a word.
   *
   * @param parameter in the request, for the problem
   * @param regions those of the same request: where a name fits things of several regions, those of
   *     these regions are meant
   */
  public Reading read(
      String parameter, ThingKind kind, String word, Collection<? extends Value> regions) {
    Set<IRI> found = things.find(kind, word);
    if (found.size() > 1 && !regions.isEmpty()) {
      Set<IRI> inside = things.in(regions, found);
      found = inside.isEmpty() ? found : inside;
    }
    return found.size() == 1
        ? new Reading(found.iterator().next(), null)
        : new Reading(null, problem(parameter, kind, word, found));
  }

  private RequestProblem problem(String parameter, ThingKind kind, String word, Set<IRI> found) {
    boolean none = found.isEmpty();
    List<Candidate> candidates =
        none ? suggestions.like(kind, word) : found.stream().map(suggestions::candidate).toList();
    String names = String.join("、", candidates.stream().map(Candidate::label).toList());
    return new RequestProblem(
        parameter,
        none ? Reason.NO_SUCH_THING : Reason.AMBIGUOUS,
        new Bilingual(
            (none ? "图谱中没有名为“" + word + "”的" : "“" + word + "”可指多个")
                + kind.label().zh()
                + (names.isEmpty() ? "" : none ? "，相近的有：" + names : "：" + names),
            (none
                    ? "no " + kind.label().en() + " is called " + word
                    : word + " may mean several things (" + kind.label().en() + ")")
                + (names.isEmpty() ? "" : none ? "; like it are " + names : ": " + names)),
        candidates);
  }
}
