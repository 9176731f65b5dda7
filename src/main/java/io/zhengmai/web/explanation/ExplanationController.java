package io.zhengmai.web.explanation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.zhengmai.explanation.ExplainedClaim;
import io.zhengmai.explanation.Explainer;
import io.zhengmai.explanation.ExplanationJson;
import io.zhengmai.graph.Iris;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.answer.QueryRunner;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;

/** {@code /explain?claim=IRI}: the rules and the words that produced a claim, as JSON. */
@Controller("/explain")
@Produces(MediaType.APPLICATION_JSON)
@ExecuteOn(TaskExecutors.BLOCKING)
final class ExplanationController {
  private static final ObjectWriter JSON = new ObjectMapper().writerWithDefaultPrettyPrinter();

  private final QueryRunner runner;
  private final Explainer explainer;
  private final ExplanationJson json;

  ExplanationController(QueryRunner runner, Explainer explainer, Iris iris) {
    this.runner = runner;
    this.explainer = explainer;
    this.json = new ExplanationJson(iris);
  }

  @Get
  HttpResponse<byte[]> explain(@QueryValue(defaultValue = "") String claim)
      throws JsonProcessingException {
    IRI iri = iri(claim);
    ExplainedClaim explained =
        runner
            .run(connection -> explainer.explain(connection, iri))
            .orElseThrow(
                () ->
                    new ProblemException(
                        ProblemType.NOT_FOUND,
                        new Bilingual(
                            claim + "：库中没有这项事实",
                            claim + ": the graph has no such claim of a document")));
    return HttpResponse.ok(JSON.writeValueAsBytes(json.of(explained)))
        .contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  private static IRI iri(String claim) {
    try {
      return Values.iri(claim);
    } catch (IllegalArgumentException e) {
      throw new ProblemException(
          ProblemType.BAD_PARAMETERS,
          new Bilingual(
              "参数 claim 应为一项事实的 IRI", "The parameter claim has to be the IRI of a claim"));
    }
  }
}
