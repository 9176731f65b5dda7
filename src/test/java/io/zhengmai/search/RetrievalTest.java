package io.zhengmai.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.zhengmai.query.BundledGraph;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * How well the queries of {@code cases/search/queries.yaml} find what they mean, judged by a
 * regular expression over the words of every thing. The figures stand in decision 0005.
 */
@NullUnmarked
class RetrievalTest {
  private static final List<Query> QUERIES = queries();
  private static final Map<IRI, IndexedThing> THINGS = things();

  private record Query(String words, String relevant, @Nullable String first) {}

  private static List<Query> queries() {
    try {
      return new ObjectMapper(new YAMLFactory())
          .readValue(
              Path.of("src/test/resources/cases/search/queries.yaml").toFile(),
              new TypeReference<>() {});
    } catch (IOException e) {
      throw new IllegalStateException("the queries cannot be read", e);
    }
  }

  private static Map<IRI, IndexedThing> things() {
    Map<IRI, IndexedThing> things = new LinkedHashMap<>();
    try (RepositoryConnection connection = BundledGraph.store().connect()) {
      ThingReader reader = new ThingReader(connection);
      reader.all().forEach(iri -> reader.read(iri).ifPresent(thing -> things.put(iri, thing)));
    }
    return things;
  }

  private static Set<IRI> relevant(Query query) {
    var pattern = java.util.regex.Pattern.compile(query.relevant());
    Set<IRI> relevant =
        THINGS.values().stream()
            .filter(thing -> words(thing).anyMatch(words -> pattern.matcher(words).find()))
            .map(IndexedThing::iri)
            .collect(Collectors.toSet());
    assertThat(relevant).as("what %s means", query.words()).isNotEmpty();
    return relevant;
  }

  private static Stream<String> words(IndexedThing thing) {
    return Stream.of(
            thing.names(),
            thing.aliases(),
            thing.text() == null ? List.<String>of() : List.of(thing.text().words()))
        .flatMap(Collection::stream);
  }

  private static List<IRI> found(Query query) {
    return BundledSearch.find(query.words()).hits().stream().map(Hit::iri).toList();
  }

  @TestFactory
  Stream<DynamicTest> whatIsMeantByNameComesFirst() {
    return QUERIES.stream()
        .filter(query -> query.first() != null)
        .map(
            query ->
                DynamicTest.dynamicTest(
                    query.words(),
                    () ->
                        assertThat(words(THINGS.get(found(query).get(0))))
                            .contains(query.first())));
  }

  @Test
  void fewOfTheFirstFiveAreBesideThePointAndLittleIsMissed() {
    List<Double> precision = new ArrayList<>();
    List<Double> recall = new ArrayList<>();
    for (Query query : QUERIES) {
      Set<IRI> relevant = relevant(query);
      List<IRI> found = found(query);
      precision.add(share(found, relevant, Math.min(5, relevant.size())));
      recall.add(share(found, relevant, relevant.size()) + rest(found, relevant));
    }
    assertThat(mean(precision)).as("precision of the first five").isGreaterThanOrEqualTo(0.96);
    assertThat(mean(recall)).as("recall").isGreaterThanOrEqualTo(0.96);
  }

  /** Relevant ones among the first so many. */
  private static double share(List<IRI> found, Set<IRI> relevant, int first) {
    return found.stream().limit(first).filter(relevant::contains).count() / (double) first;
  }

  /** Relevant ones behind as many as are relevant. */
  private static double rest(List<IRI> found, Set<IRI> relevant) {
    return found.stream().skip(relevant.size()).filter(relevant::contains).count()
        / (double) relevant.size();
  }

  private static double mean(List<Double> values) {
    return values.stream().mapToDouble(v -> v).average().orElseThrow();
  }

  /** A word that stands in a thing as it was typed is always found, wherever it stands. */
  @TestFactory
  Stream<DynamicTest> nothingThatHoldsTheWordsIsMissed() {
    return QUERIES.stream()
        .map(Query::words)
        .filter(words -> words.matches("\\p{IsHan}+"))
        .map(
            words ->
                DynamicTest.dynamicTest(
                    words,
                    () ->
                        assertThat(BundledSearch.find(words).hits())
                            .map(Hit::iri)
                            .containsAll(holding(words))));
  }

  private static List<IRI> holding(String words) {
    return THINGS.values().stream()
        .filter(thing -> words(thing).anyMatch(own -> own.contains(words)))
        .map(IndexedThing::iri)
        .toList();
  }
}
