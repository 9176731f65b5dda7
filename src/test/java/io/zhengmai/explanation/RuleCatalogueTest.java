package io.zhengmai.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.lexicon.Rule;
import io.zhengmai.validation.GraphValidator;
import io.zhengmai.vocabulary.ZM;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The catalogue holds every rule by which something is read, and each rule does what it says. */
@NullUnmarked
final class RuleCatalogueTest {
  private static final Path LEXICON = Path.of("data/lexicon");
  private static final Pattern ID = Pattern.compile("(?m)\\b(?:id|bareList): ([a-z][a-z-]+)");

  /** The id that nothing is read by: the names under such a label are those of persons. */
  private static final String PERSONS = "label-person";

  private static final Set<String> CATALOGUE =
      Explanations.REFERENCE.rules().stream()
          .map(Rule::id)
          .collect(Collectors.toCollection(TreeSet::new));

  @TestFactory
  Stream<DynamicTest> examples() {
    return Explanations.REFERENCE.rules().stream()
        .flatMap(
            rule ->
                rule.examples().stream()
                    .map(
                        example ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + example, () -> reads(rule, example))));
  }

  @TestFactory
  Stream<DynamicTest> counterExamples() {
    return Explanations.REFERENCE.rules().stream()
        .flatMap(
            rule ->
                rule.counterExamples().stream()
                    .map(
                        text ->
                            DynamicTest.dynamicTest(
                                rule.id() + ": " + text,
                                () -> assertThat(words(rule, text)).isEmpty())));
  }

  /** A rule that no example reaches would not be known to be used. */
  @Test
  void everyRuleHasAnExampleAndACounterExample() {
    Model rules = Explanations.REFERENCE.statements();
    Model catalogue = new org.eclipse.rdf4j.model.impl.LinkedHashModel();
    rules.filter(null, RDF.TYPE, ZM.Rule).subjects().stream()
        .forEach(rule -> catalogue.addAll(rules.filter(rule, null, null)));
    assertThat(catalogue.subjects()).hasSize(CATALOGUE.size()).isNotEmpty();
    assertThat(GraphValidator.bundled().validate(catalogue).violations()).isEmpty();
  }

  @Test
  void everyIdOfTheLexiconIsInTheCatalogue() throws IOException {
    Set<String> ids = new TreeSet<>();
    try (Stream<Path> files = Files.list(LEXICON)) {
      for (Path file : files.toList()) {
        Matcher matcher = ID.matcher(Files.readString(file));
        while (matcher.find()) {
          ids.add(matcher.group(1));
        }
      }
    }
    assertThat(ids.remove(PERSONS)).isTrue();
    assertThat(ids).hasSizeGreaterThan(50).isSubsetOf(CATALOGUE);
  }

  @Test
  void theFilesThatHoldTheWordsOfRulesExist() {
    assertThat(Explanations.REFERENCE.rules())
        .allSatisfy(
            rule -> {
              if (rule.wordsIn() != null) {
                assertThat(Path.of("data", rule.wordsIn())).exists();
              }
            });
  }

  @Test
  void everyRuleOfTheBundledDocumentsIsInTheCatalogue() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("data/documents"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        Set<String> used = new TreeSet<>();
        for (ExplainedClaim claim : Explanations.explain(Files.readString(file))) {
          Explanations.forEach(claim.why(), step -> used.add(step.rule().id()));
        }
        assertThat(used).as("%s", file).hasSizeGreaterThan(20).isSubsetOf(CATALOGUE);
      }
    }
  }

  private static void reads(Rule rule, String example) {
    int open = example.indexOf('⟦');
    String marked = example.substring(open + 1, example.indexOf('⟧'));
    String text = example.replace("⟦", "").replace("⟧", "");
    assertThat(words(rule, text)).contains(open + " " + marked);
  }

  /** What the rule reads in a text: the words of each claim and step of it, and their cues. */
  private static Set<String> words(Rule rule, String text) {
    Set<String> words = new TreeSet<>();
    for (ExplainedClaim claim : Explanations.explain(text)) {
      List<Step> why = claim.why();
      Explanations.forEach(
          why,
          step -> {
            if (step.rule().id().equals(rule.id())) {
              add(why.get(0).words(), words);
              add(step.words(), words);
              add(step.cue(), words);
            }
          });
    }
    return words;
  }

  private static void add(Words found, Set<String> words) {
    if (found != null) {
      words.add(found.start() + " " + found.quote());
    }
  }
}
