package io.zhengmai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zhengmai.query.HostileWords;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CommandLineIT {
  private static final String PLAN =
      """
      云南省人民政府办公厅关于加快食品产业发展的实施意见
      云政办发〔2020〕12号
      各市人民政府，省政府各部门：
      　　为贯彻落实《国务院办公厅关于食品产业的意见》（国办发〔2019〕1号）精神，现提出以下意见。
      　　一、主要任务
      　　（一）提升乳制品质量。支持乳制品企业改造。（责任单位：省工业和信息化厅、省商务厅）
      　　（二）扩大出口。到2025年，食品出口额达到50亿元以上。（责任单位：省商务厅）
      　　云南省人民政府办公厅
      　　2020年3月1日
      """;

  @TempDir private Path folder;
  private Path plan;

  private record Run(int code, String out, String err) {}

  private static Run run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    CommandLine line =
        ZhengmaiCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true));
    int code = line.execute(Stream.of(arguments).map(String::valueOf).toArray(String[]::new));
    assertThat(err.toString()).as("never a stack trace").doesNotContain("\tat ");
    return new Run(code, out.toString(), err.toString());
  }

  @BeforeEach
  void write() throws IOException {
    plan = Files.writeString(folder.resolve("plan.txt"), PLAN);
  }

  @Test
  void extractWritesJsonToStandardOutput() throws IOException {
    Run run = run("extract", plan);
    assertThat(run.code).isZero();
    JsonNode json = new ObjectMapper().readTree(run.out);
    assertThat(json.path("source").asText()).isEqualTo("plan.txt");
    assertThat(json.path("tasks")).hasSize(2);
    assertThat(json.at("/meta/docNumber").asText()).isEqualTo("云政办发〔2020〕12号");
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "trig", "turtle", "jsonld", "nquads"})
  void extractWritesOneFileForEachDocument(String format) throws IOException {
    Path out = folder.resolve("out");
    assertThat(run("extract", "--format", format, "--out", out, plan).code).isZero();
    assertThat(files(out)).singleElement().asString().contains("plan.");
    assertThat(Files.readString(files(out).get(0))).contains("省工业和信息化厅");
  }

  @Test
  void explainTellsByWhichRulesAndWords() throws IOException {
    Run section = run("explain", plan, "--section", "1.1");
    assertThat(section.code).isZero();
    assertThat(section.out)
        .contains("责任 responsibility", "责任标签 responsibility label [label-responsible]")
        .contains("标志词 cue [", "“责任单位：”", "⇒ 云南省工业和信息化厅")
        .doesNotContain("食品出口额");
    int offset = PLAN.codePointCount(0, PLAN.indexOf("50亿元"));
    JsonNode target =
        new ObjectMapper().readTree(run("explain", plan, "--at", offset, "--format", "json").out);
    assertThat(target.findValuesAsText("claim")).anyMatch(iri -> iri.endsWith("/target/1"));
    String claim = target.at("/0/claim").asText();
    assertThat(run("explain", plan, "--claim", claim).out).startsWith("● ").contains(claim);
    assertThat(run("explain", plan, "--section", "7").err).contains("7");
    assertThat(run("explain", plan, "--at", 99_999).code).isEqualTo(1);
    assertThat(run("explain", plan, "--at", 1, "--section", "1").code).isEqualTo(2);
  }

  @Test
  void queriesOfAFolderAreAnsweredAndWhatIsWrongWithThemIsToldAtOnce() throws IOException {
    Path queries = Files.createDirectories(folder.resolve("queries/mine"));
    Files.writeString(queries.resolve("one.rq"), "#+ summary: 一\nSELECT (1 AS ?n) {}\n");
    Path all = folder.resolve("queries");
    assertThat(run("query", "--queries", all, "one").out.lines()).containsExactly("n", "1");
    assertThat(run("query", "--queries", all).out).contains("one", "documents");
    Files.writeString(queries.resolve("two.rq"), "#+ sumary: 二\nSELECT * { ?s ?p }\n");
    Files.writeString(queries.resolve("one.sparql"), "SELECT * {}\n");
    for (String command : List.of("query", "serve")) {
      Run refused = run(command, "--queries", all);
      assertThat(refused.code).isEqualTo(1);
      assertThat(refused.err.lines())
          .hasSize(3)
          .anyMatch(line -> line.startsWith("mine/one.sparql:1: "))
          .anyMatch(line -> line.startsWith("mine/two.rq:1: "))
          .anyMatch(line -> line.startsWith("mine/two.rq:2: "));
    }
    assertThat(run("serve", "--queries", folder.resolve("none")).code).isEqualTo(2);
  }

  @Test
  void valuesOfParametersStayValues() throws IOException {
    List<Object> arguments = new ArrayList<>(List.of("query", "--format", "json"));
    arguments.addAll(List.of("--queries", HostileWords.QUERIES, "echo"));
    HostileWords.strings().forEach(w -> arguments.addAll(List.of("--param", "said=" + w)));
    Run run = run(arguments.toArray());
    assertThat(new ObjectMapper().readTree(run.out).at("/results/bindings"))
        .map(row -> row.at("/said/value").asText())
        .containsExactlyElementsOf(HostileWords.strings());
  }

  @Test
  void whatIsNoPolicyDocumentIsNamedWithItsReason() throws IOException {
    Path store = folder.resolve("store.trig");
    assertThat(run("ingest", plan, "--graph", store).code).isZero();
    byte[] before = Files.readAllBytes(store);
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    List<Path> bad =
        List.of(
            Files.writeString(folder.resolve("empty.txt"), ""),
            Files.write(folder.resolve("binary.txt"), noise),
            Files.writeString(folder.resolve("english.txt"), "A letter to a friend.\n".repeat(30)),
            Files.writeString(folder.resolve("chat.txt"), "今天天气很好，我们去公园散步。\n".repeat(30)),
            folder.resolve("missing.txt"));
    for (String command : List.of("extract", "ingest", "validate")) {
      List<Object> arguments = new ArrayList<>(List.of(command));
      arguments.addAll(bad);
      if (command.equals("ingest")) {
        arguments.addAll(List.of("--graph", store));
      }
      Run run = run(arguments.toArray());
      assertThat(run.code).as(command).isEqualTo(1);
      assertThat(run.out).as(command).isEmpty();
      List<String> lines = run.err.lines().toList();
      assertThat(lines).hasSameSizeAs(bad);
      for (int i = 0; i < lines.size(); i++) {
        assertThat(lines.get(i)).startsWith(bad.get(i) + ": ");
      }
    }
    assertThat(Files.readAllBytes(store)).as("the store as it was").isEqualTo(before);
  }

  @Test
  void aGoodDocumentGoesInBesideABadOne() throws IOException {
    Path store = folder.resolve("store.nq");
    Path empty = Files.writeString(folder.resolve("empty.txt"), "");
    Run run = run("ingest", empty, plan, "--graph", store);
    assertThat(run.code).isEqualTo(1);
    assertThat(run.out).contains("云南省人民政府办公厅关于加快食品产业发展的实施意见").contains("tasks 2");
    assertThat(run.err).contains("empty.txt");
    assertThat(run("validate", store).code).isZero();
    String count =
        "PREFIX zm: <https://w3id.org/zhengmai/ontology#> SELECT (COUNT(?t) AS ?n) { ?t a zm:Task }";
    assertThat(run("query", count, "--graph", store).out).isEqualToIgnoringNewLines("n2");
  }

  @Test
  void queryAnswersByNameByFileAndByText() throws IOException {
    Path store = folder.resolve("store.trig");
    run("ingest", plan, "--graph", store);
    Run byName =
        run("query", "agencies-leading-industry", "--param", "industry=乳制品", "--graph", store);
    assertThat(byName.code).isZero();
    assertThat(byName.out).contains("工业和信息化厅").contains("责任单位：省工业和信息化厅、省商务厅");
    Path file = Files.writeString(folder.resolve("ask.rq"), "ASK { ?s ?p ?o }");
    assertThat(run("query", file, "--graph", store).out).contains("true");
    assertThat(run("query").out).contains("agencies-leading-industry", "dataset-statistics");
  }

  @Test
  void exportWritesWhatWasRead() throws IOException {
    Path store = folder.resolve("store.trig");
    run("ingest", plan, "--graph", store);
    Path out = folder.resolve("all.nq");
    assertThat(run("export", "--graph", store, "--documents-only", "--out", out).code).isZero();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines).isNotEmpty().allMatch(line -> line.endsWith("> ."));
    assertThat(run("export", "--graph", store, "--documents-only", "--format", "nquads").out)
        .isEqualTo(Files.readString(out));
  }

  @Test
  void evaluateScoresAgainstAnnotations() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Run extracted = run("extract", plan);
    Files.writeString(gold.resolve("plan.gold.json"), extracted.out, StandardCharsets.UTF_8);
    Run table = run("evaluate", "--gold", gold, plan);
    assertThat(table.code).isZero();
    assertThat(table.out).contains("responsibility").contains("1.000");
    JsonNode json =
        new ObjectMapper().readTree(run("evaluate", "--json", "--gold", gold, plan).out);
    assertThat(json.at("/sections/f1").asDouble()).isEqualTo(1);
    Path figures = folder.resolve("figures.json");
    assertThat(run("evaluate", "--json", "--gold", gold, "--out", figures, plan).out).isEmpty();
    assertThat(new ObjectMapper().readTree(figures.toFile())).isEqualTo(json);
  }

  @Test
  void evaluateSaysWhatIsWrongWithAnnotations() throws IOException {
    Path gold = Files.createDirectory(folder.resolve("gold"));
    Path annotation = gold.resolve("plan.gold.json");
    Run none = run("evaluate", "--gold", gold, plan);
    assertThat(none.code).isEqualTo(1);
    assertThat(none.err).startsWith(gold + ": ").contains("no annotation");
    for (var wrong :
        Map.of("{\n  \"meta\" :", ":2:11: ", "", ": ", "[]", ": ", "{\"meta\": {}}", ": ")
            .entrySet()) {
      Files.writeString(annotation, wrong.getKey());
      Run run = run("evaluate", "--gold", gold, plan);
      assertThat(run.code).as(wrong.getKey()).isEqualTo(1);
      assertThat(run.err).startsWith(annotation + wrong.getValue());
      assertThat(run.out).isEmpty();
    }
    Files.writeString(annotation, run("extract", plan).out);
    Files.move(annotation, gold.resolve("other.gold.json"));
    Run unmatched = run("evaluate", "--gold", gold, plan);
    assertThat(unmatched.code).isEqualTo(1);
    assertThat(unmatched.err).startsWith("other: ").contains("no document");
    assertThat(run("evaluate", "--gold", folder.resolve("none")).code).isEqualTo(1);
  }

  @Test
  void misuseIsExplainedAndExitsWithTwo() {
    for (Object[] arguments :
        new Object[][] {
          {"extract"},
          {"extract", plan, "--format", "docx"},
          {"extract", plan, "--data", folder.resolve("nowhere")},
          {"serve", "--port", "many"},
          {"serve", "--store", "punchcards"},
          {"ingest", plan, "--graph", folder.resolve("x.ttl")},
          {"query", "no-such-query"},
          {"query", "agencies-leading-industry", "--param", "industry"},
          {
            "query",
            "agencies-leading-industry",
            "--graph",
            plan.resolveSibling("s.trig"),
            "--format",
            "gif"
          },
          {"evaluate"},
          {"frobnicate"}
        }) {
      Run run = run(arguments);
      assertThat(run.code).as(List.of(arguments).toString()).isEqualTo(2);
      assertThat(run.err).contains("--help");
    }
  }

  @Test
  void aMalformedQueryIsShownWhere() {
    Run run = run("query", "SELECT * { ?s ?p }");
    assertThat(run.code).isEqualTo(1);
    assertThat(run.err).startsWith("QUERY:1:18: ");
  }

  @Test
  void helpIsThereForEveryCommandInBothLanguages() {
    CommandLine line =
        ZhengmaiCommand.commandLine(new PrintWriter(System.out), new PrintWriter(System.err));
    for (String name : line.getSubcommands().keySet()) {
      Run help = run("help", name);
      assertThat(help.code).isZero();
      assertThat(help.out).as(name).contains("Usage: zhengmai " + name);
    }
    assertThat(run("--help").out).contains("Examples:").contains("Exit codes:");
    assertThat(run("--version").out).contains("zhengmai ");
    assertThat(keys("Messages_zh")).containsExactlyElementsOf(keys("Messages"));
  }

  private static List<String> keys(String bundle) {
    java.util.Properties properties = new java.util.Properties();
    try (var in = CommandLineIT.class.getResourceAsStream(bundle + ".properties")) {
      properties.load(new java.io.InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.stringPropertyNames().stream().sorted().toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    }
  }
}
