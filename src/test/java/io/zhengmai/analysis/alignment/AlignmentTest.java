package io.zhengmai.analysis.alignment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class AlignmentTest {
  private static final Path CASES = Path.of("src/test/resources/cases/alignment/headings.yaml");

  record Case(String why, List<String> one, List<String> other, List<List<String>> same) {}

  @TestFactory
  Stream<DynamicTest> headings() throws IOException {
    List<Case> cases =
        new ObjectMapper(new YAMLFactory()).readValue(CASES.toFile(), new TypeReference<>() {});
    assertThat(cases).isNotEmpty();
    return cases.stream().map(c -> DynamicTest.dynamicTest(c.why(), () -> check(c)));
  }

  private static void check(Case expected) {
    List<Traits> tasks = new ArrayList<>();
    expected.one().forEach(words -> tasks.add(task(1, words)));
    expected.other().forEach(words -> tasks.add(task(2, words)));
    assertThat(
            Alignment.of(tasks).stream()
                .filter(match -> match.members().size() > 1)
                .map(match -> match.members().stream().map(m -> tasks.get(m).words()).toList()))
        .containsExactlyInAnyOrderElementsOf(expected.same());
  }

  @Test
  void whatTasksActOnMatchesThemWhateverTheirHeadings() {
    List<Match> matches =
        Alignment.of(
            List.of(
                new Traits(1, "开展精品供应行动", Set.of(7, 8, 9), Set.of(), List.of()),
                new Traits(2, "增加中高端产品", Set.of(7, 8, 9), Set.of(), List.of()),
                new Traits(2, "发展生物医药", Set.of(20), Set.of(), List.of())));
    assertThat(matches).extracting(Match::members).containsExactly(List.of(0, 1), List.of(2));
    assertThat(matches.get(0).things()).containsExactlyInAnyOrder(7, 8, 9);
  }

  @Test
  void whatFewActOnCountsMoreThanWhatAllDo() {
    List<Match> matches =
        Alignment.of(
            List.of(
                new Traits(1, "甲", Set.of(0, 1), Set.of(), List.of()),
                new Traits(2, "乙", Set.of(0, 2), Set.of(), List.of()),
                new Traits(2, "丙", Set.of(0, 1), Set.of(), List.of()),
                new Traits(3, "丁", Set.of(0), Set.of(), List.of())));
    assertThat(matches.get(0).members()).contains(0, 2).doesNotContain(1);
    assertThat(matches.get(0).things()).startsWith(1);
  }

  @Test
  void aLineAloneMakesNoMatch() {
    assertThat(
            Alignment.of(
                List.of(
                    new Traits(1, "", Set.of(), Set.of(5), List.of()),
                    new Traits(2, "", Set.of(), Set.of(5), List.of()))))
        .hasSize(2);
  }

  @Test
  void anIndicatorMatchesWhatOneLineAnswersFor() {
    List<Match> matches =
        Alignment.of(
            List.of(
                new Traits(1, "提升设计", Set.of(), Set.of(5), List.of("国家级工业设计中心数量")),
                new Traits(2, "建设中心", Set.of(), Set.of(5), List.of("国家级工业设计中心数量"))));
    assertThat(matches).singleElement().extracting(Match::members).isEqualTo(List.of(0, 1));
    assertThat(matches.get(0).indicators()).containsExactly("国家级工业设计中心数量");
    assertThat(matches.get(0).lines()).containsExactly(5);
  }

  @Test
  void theWordsInCommonAreToldTheLongestFirst() {
    assertThat(Pairs.common("提升药品和优质原料保障能力", "优质原料供应保障")).containsExactly("优质原料", "保障");
    List<Match> matches = Alignment.of(List.of(task(1, "提升品牌竞争力"), task(2, "品牌竞争力提升计划")));
    assertThat(matches.get(0).words()).containsExactly("品牌竞争力", "提升");
    assertThat(matches.get(0).likeness()).isBetween(0.3, 0.99);
  }

  /** Whatever the tasks, each is in one match, and none has two of one document. */
  @Test
  void everyTaskIsInOneMatchAndNoDocumentTwice() {
    Random random = new Random(6);
    List<String> parts = List.of("加强", "完善", "推进", "品牌", "质量", "标准", "体系", "监管", "创新", "服务");
    for (int round = 0; round < 20; round++) {
      List<Traits> tasks =
          IntStream.range(0, 10 + random.nextInt(200))
              .mapToObj(
                  i ->
                      new Traits(
                          random.nextInt(6),
                          one(random, parts) + one(random, parts) + one(random, parts),
                          Set.of(random.nextInt(20)),
                          Set.of(random.nextInt(4)),
                          List.of()))
              .toList();
      List<Match> matches = Alignment.of(tasks);
      assertThat(matches.stream().flatMap(m -> m.members().stream()))
          .containsExactlyInAnyOrderElementsOf(IntStream.range(0, tasks.size()).boxed().toList());
      assertThat(matches)
          .allSatisfy(
              match -> {
                Set<Integer> documents = new HashSet<>();
                assertThat(match.members()).allMatch(m -> documents.add(tasks.get(m).document()));
                assertThat(match.likeness()).isBetween(0.3 - 1e-9, 1 + 1e-9);
              });
      assertThat(Alignment.of(tasks)).isEqualTo(matches);
    }
  }

  private static Traits task(int document, String words) {
    return new Traits(document, words, Set.of(), Set.of(), List.of());
  }

  private static <T> T one(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
