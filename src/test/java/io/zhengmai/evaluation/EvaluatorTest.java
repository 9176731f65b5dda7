package io.zhengmai.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class EvaluatorTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String GOLD =
      """
      {"meta": {"title": null, "titleInferred": "某省食品产业方案", "titleCorrected": "食品产业方案",
                "issuer": "某省人民政府", "basedOn": [{"title": "《意见》", "docNumber": null}]},
       "sections": [{"id": "1", "start": 10, "end": 90, "heading": "增品种"},
                    {"id": "2", "start": 90, "end": 200, "heading": "提品质。"}],
       "tasks": [{"section": "1", "industries": ["食品", "食品"],
                  "responsibility": [{"agency": "农业厅", "full": "省农业厅", "role": "lead"},
                                     {"agency": "省商务厅", "role": "cooperating"}]}],
       "targets": [{"start": 20, "end": 30, "value": 10, "comparator": ">=", "unit": "家", "deadline": 2020},
                   {"start": 30, "end": 40, "value": [8, 10], "comparator": "range", "unit": "个",
                    "deadline": 2018, "deadlineFrom": "task"},
                   {"start": 50, "end": 60, "value": 3, "kind": "measure"}],
       "mentions": [{"type": "brand", "canonical": "甲", "section": "1", "start": 12, "end": 13},
                    {"type": "brand", "canonical": "乙", "section": "preamble", "start": 2, "end": 3}]}
      """;

  private static EvaluationReport score(String output) throws IOException {
    Evaluator evaluator = new Evaluator();
    evaluator.add("000", JSON.readTree(GOLD), JSON.readTree(output));
    return evaluator.report();
  }

  @Test
  void theAnnotationItselfIsPerfect() throws IOException {
    EvaluationReport report = score(GOLD);
    assertThat(report.kinds()).allSatisfy(kind -> assertThat(kind.score().f1()).isEqualTo(1));
    assertThat(report.kind("targets").score().gold()).as("measures do not count").isEqualTo(2);
    assertThat(report.kind("taskIndustry").score().gold()).as("once a task").isEqualTo(1);
    assertThat(report.targetFields().values()).allMatch(share -> share == 1.0);
  }

  @Test
  void anEmptyOutputFindsNothing() throws IOException {
    EvaluationReport report = score("{}");
    assertThat(report.kinds()).allSatisfy(kind -> assertThat(kind.score().f1()).isZero());
    assertThat(report.kind("responsibility").missed())
        .hasSize(2)
        .first()
        .asString()
        .contains("省农业厅");
  }

  @Test
  void whatMayDifferDoesAndWhatMayNotDoesNot() throws IOException {
    EvaluationReport report =
        score(
            """
            {"meta": {"title": "食品产业方案", "issuer": "另省人民政府"},
             "sections": [{"id": "A", "start": 12, "end": 90, "heading": "增品种 "},
                          {"id": "B", "start": 93, "end": 200, "heading": "提品质"}],
             "tasks": [{"section": "A", "industries": ["食品"],
                        "responsibility": [{"agency": "x", "full": "省农业厅", "role": "responsible"},
                                           {"agency": "省商务厅", "role": "cooperating"},
                                           {"agency": "省财政厅", "role": "cooperating", "implied": true}]}],
             "targets": [{"start": 29, "end": 31, "value": 10.0, "comparator": ">", "unit": "家", "deadline": 2020},
                         {"start": 35, "end": 36, "value": [8, 10], "comparator": "range", "unit": "家"},
                         {"start": 51, "end": 52, "value": 3}],
             "mentions": [{"type": "brand", "canonical": "甲", "section": "A", "start": 80, "end": 81},
                          {"type": "brand", "canonical": "乙", "section": "tail", "start": 2, "end": 3}]}
            """);
    assertThat(report.kind("meta").score()).isEqualTo(new Score(1, 2, 3));
    assertThat(report.kind("sections").score())
        .as("two characters' tolerance")
        .isEqualTo(new Score(1, 2, 2));
    assertThat(report.kind("responsibility").score())
        .as("implied rows are left out")
        .isEqualTo(new Score(1, 2, 2));
    assertThat(report.kind("targets").score()).isEqualTo(new Score(2, 2, 2));
    assertThat(report.kind("mention:brand").score()).isEqualTo(new Score(1, 2, 2));
    assertThat(report.kind("mentions (all)").score()).isEqualTo(new Score(1, 2, 2));
    assertThat(report.targetFields().get("comparator")).isCloseTo(0.5, within(1e-9));
    assertThat(report.targetFields().get("unit")).isCloseTo(0.5, within(1e-9));
    assertThat(report.targetFields().get("deadline")).as("inherited from the task").isEqualTo(1);
  }

  @Test
  void theTableListsAsManyMissesAsAskedFor() throws IOException {
    EvaluationReport report = score("{}");
    assertThat(ReportWriter.table(report, 0)).contains("responsibility").doesNotContain("missed");
    assertThat(ReportWriter.table(report, 1))
        .contains("[responsibility] 000: missed")
        .contains("[responsibility] … and 1 more");
    JsonNode json = ReportWriter.json(report);
    assertThat(json.at("/responsibility/gold").asInt()).isEqualTo(2);
    assertThat(json.at("/responsibility/recall").asDouble(-1)).isZero();
  }
}
