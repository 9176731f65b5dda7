package io.zhengmai.web.graph;

import io.zhengmai.explore.neighbourhood.Neighbourhood;
import io.zhengmai.query.Bilingual;
import io.zhengmai.query.ThingFinder;
import io.zhengmai.query.ThingKind;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.Nullable;

/** Things as requests name them. */
final class Things {
  private Things() {}

  /**
   * The thing of an IRI, which the graph need not know.
   *
   * @throws ProblemException 422 where it is none
   */
  static IRI iri(String text) {
    try {
      return Values.iri(text);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual("应为事物的 IRI：" + text, "It has to be the IRI of a thing: " + text));
    }
  }

  /**
   * The one thing of the graph that an IRI, a code or a name means.
   *
   * @throws ProblemException 404 where the graph knows no such thing, 422 where it may be several
   */
  static IRI named(String words, RepositoryConnection connection) {
    if (words.contains("://")) {
      IRI thing = iri(words);
      if (!new Neighbourhood(connection).knows(thing)) {
        throw unknown(thing.stringValue());
      }
      return thing;
    }
    Set<IRI> found = new ThingFinder(connection).find(List.of(ThingKind.values()), words).keySet();
    if (found.isEmpty()) {
      throw unknown(words);
    }
    if (found.size() > 1) {
      String candidates =
          found.stream().limit(10).map(IRI::stringValue).collect(Collectors.joining(" "));
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual(
              words + "：可指多个事物，请用 IRI：" + candidates,
              words + " may mean several things; give the IRI: " + candidates));
    }
    return found.iterator().next();
  }

  /**
   * The kind of that code; null for an empty one.
   *
   * @throws ProblemException 422 where there is no such kind
   */
  static @Nullable ThingKind kind(String code) {
    return code.isEmpty()
        ? null
        : ThingKind.named(code)
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.BAD_PARAMETERS,
                        new Bilingual(
                            "没有 kind=" + code + "；可用 " + kinds(),
                            "There is no kind=" + code + "; there are " + kinds())));
  }

  private static String kinds() {
    return List.of(ThingKind.values()).stream()
        .map(ThingKind::code)
        .collect(Collectors.joining(", "));
  }

  static ProblemException unknown(String thing) {
    return new ProblemException(
        ProblemType.NOT_FOUND, new Bilingual("图谱中没有 " + thing, "The graph does not know " + thing));
  }
}
