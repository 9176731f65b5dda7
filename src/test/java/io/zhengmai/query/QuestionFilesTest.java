package io.zhengmai.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where canned queries are asked: on the first page, and on the pages of things. */
class QuestionFilesTest {
  private static final String QUERY =
      """
      #+ summary: {zh: 问, en: Asked}
      #+ params:
      #+   industry: {type: industry}
      #+   words: {type: string}
      SELECT ?s ?name { ?s <urn:p> ?industry ; <urn:q> ?words ; <urn:r> ?name }
      """;

  @TempDir private Path folder;

  private QueryCatalogue read(String questions, String panels) throws IOException {
    Files.writeString(folder.resolve("asked.rq"), QUERY);
    Files.writeString(folder.resolve("questions.yaml"), questions);
    Files.writeString(folder.resolve("panels.yaml"), panels);
    return QueryCatalogue.folder(folder);
  }

  @Test
  void aQuestionLeadsToItsAnswer() throws IOException {
    QueryCatalogue catalogue =
        read(
            "first: {title: {zh: 甲, en: a}, query: asked, with: {industry: [乳 品, b], words: c}}",
            "");
    assertThat(catalogue.questions())
        .singleElement()
        .satisfies(
            question -> {
              assertThat(question.title()).isEqualTo(new Bilingual("甲", "a"));
              assertThat(question.href())
                  .isEqualTo("/queries/asked?industry=%E4%B9%B3+%E5%93%81&industry=b&words=c");
              assertThat(question.in("csv")).endsWith("&words=c&format=csv");
            });
    assertThat(new Question("n", Bilingual.same("t"), "asked", Map.of()).in("csv"))
        .isEqualTo("/queries/asked?format=csv");
  }

  @Test
  void aPanelAsksAboutTheThing() throws IOException {
    QueryCatalogue catalogue =
        read(
            "",
            "industry: {one: {title: {zh: 甲, en: a}, query: asked, of: industry,"
                + " columns: [name], with: {words: w}}}");
    assertThat(catalogue.panels(ThingKind.AGENCY)).isEmpty();
    assertThat(catalogue.panels(ThingKind.INDUSTRY))
        .singleElement()
        .satisfies(
            panel -> {
              assertThat(panel.columns()).containsExactly("name");
              assertThat(panel.about("urn:x").values())
                  .isEqualTo(Map.of("words", List.of("w"), "industry", List.of("urn:x")));
            });
  }

  @Test
  void allThatIsWrongIsToldWithItsLine() {
    QueryFileException questions =
        catchThrowableOfType(
            QueryFileException.class,
            () ->
                read(
                    """
                    a: {query: asked}
                    b: {title: {zh: 甲, en: a}, query: nothing}
                    c: {title: {zh: 甲, en: a}, query: asked, with: {colour: red}}
                    d: {title: {zh: 甲, en: a}, query: asked, size: 3}
                    """,
                    ""));
    assertThat(questions.problems())
        .extracting(problem -> problem.file() + ":" + problem.line())
        .containsExactly(
            "questions.yaml:1", "questions.yaml:2", "questions.yaml:3", "questions.yaml:4");
    QueryFileException panels =
        catchThrowableOfType(
            QueryFileException.class,
            () ->
                read(
                    "",
                    """
                    colour: {}
                    agency:
                      one: {title: {zh: 甲, en: a}, query: asked, of: agency, columns: [name]}
                      two: {title: {zh: 甲, en: a}, query: asked, of: words, columns: [colour]}
                      three: {title: {zh: 甲, en: a}, query: asked, of: words}
                    """));
    assertThat(panels.problems()).extracting(QueryFileProblem::line).containsExactly(1, 3, 4, 5);
  }
}
