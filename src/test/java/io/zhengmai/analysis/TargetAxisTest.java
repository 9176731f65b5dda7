package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.vocabulary.ZM;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.util.Values;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which targets stand on one axis, in which order, and where. */
class TargetAxisTest {
  @Test
  void unitsAndKindsOfQuantityAreKeptApart() {
    List<TargetAxis> axes =
        TargetAxis.of(
            List.of(
                target("甲", "北", ZM.atLeast, "5", "%"),
                target("甲", "南", ZM.lessThan, "7", "%"),
                target("甲", "北", ZM.growthRateAtLeast, "5", "%"),
                target("甲", "北", ZM.increaseBy, "5", "%"),
                target("甲", "北", ZM.atLeast, "5", "家"),
                target("甲", "北", ZM.exactly, "5", "")));
    assertThat(axes)
        .extracting(TargetAxis::unit, TargetAxis::quantity, TargetAxis::size)
        .map(Object::toString)
        .containsExactly(
            "(\"%\", LEVEL, 2)",
            "(\"\", LEVEL, 1)", "(\"%\", CHANGE, 1)", "(\"%\", GROWTH, 1)", "(\"家\", LEVEL, 1)");
  }

  @Test
  void oneNameIsOneIndicatorAndOtherWordingsAreOthers() {
    TargetAxis axis =
        only(
            target("研发强度", "北", ZM.atLeast, "3", "%"),
            target("全省研发强度", "南", ZM.atLeast, "1", "%"),
            target("研发强度", "南", ZM.atLeast, "2", "%"));
    assertThat(axis.indicators())
        .extracting(TargetAxis.Indicator::name)
        .containsExactly("研发强度", "全省研发强度");
    assertThat(axis.indicators().get(0).targets())
        .extracting(row -> row.from().orElseThrow())
        .containsExactly(2.0, 3.0);
  }

  @Test
  void whatMostRegionsHaveComesFirst() {
    TargetAxis axis =
        only(
            target("甲", "北", ZM.exactly, "1", "家"),
            target("甲", "北", ZM.exactly, "2", "家"),
            target("甲", "北", ZM.exactly, "3", "家"),
            target("乙", "北", ZM.exactly, "1", "家"),
            target("乙", "南", ZM.exactly, "1", "家"),
            target("丙", "南", ZM.exactly, "1", "家"));
    assertThat(axis.indicators())
        .extracting(TargetAxis.Indicator::name)
        .containsExactly("乙", "甲", "丙");
    assertThat(axis.first(3).targets())
        .extracting(TargetRow::indicator)
        .containsExactly("乙", "乙", "甲");
  }

  @Test
  void aRangeHasTwoEndsAndADecreaseIsBelowZero() {
    TargetRow range = row("甲", "北", ZM.range, null, "20", "30", "家", null);
    assertThat(range.from()).hasValue(20);
    assertThat(range.to()).hasValue(30);
    TargetRow less = target("甲", "北", ZM.decreaseBy, "4", "家");
    assertThat(less.from()).hasValue(-4);
    assertThat(less.to()).hasValue(-4);
  }

  @Test
  void whatHasNoPlaceIsNotDrawn() {
    TargetRow halfRange = row("甲", "北", ZM.range, null, "20", null, "家", null);
    TargetRow strange = target("甲", "北", ZM.term("nearly"), "20", "家");
    TargetRow words = target("甲", "北", ZM.exactly, "二十", "家");
    assertThat(TargetAxis.of(List.of(halfRange, strange, words))).isEmpty();
  }

  @Test
  void deadlinesAreCountedByProvinceAndYear() {
    DeadlineCounts counts =
        DeadlineCounts.of(
            List.of(
                row("甲", "北一", ZM.exactly, "1", null, null, "", "2020"),
                row("甲", "北二", ZM.exactly, "1", null, null, "", "2020-06"),
                row("甲", "北二", ZM.exactly, "1", null, null, "", null),
                row("甲", "南", ZM.exactly, "1", null, null, "", "2017"),
                row("甲", "南", ZM.exactly, "1", null, null, "", "持续推进")),
            region -> region.equals(region("南")) ? region : region("北"));
    assertThat(counts.years()).containsExactly(2017, 2020);
    assertThat(counts.undated()).isEqualTo(2);
    Map<IRI, Map<Integer, Integer>> lines =
        counts.lines().stream()
            .collect(Collectors.toMap(DeadlineCounts.Line::region, DeadlineCounts.Line::counts));
    assertThat(lines)
        .isEqualTo(Map.of(region("北"), Map.of(2020, 2, 0, 1), region("南"), Map.of(2017, 1, 0, 1)));
  }

  @Test
  void namesAndUnitsAreOfferedByHowOftenTheyAre() {
    TargetScope scope =
        TargetScope.of(
            List.of(
                target("甲", "北", ZM.exactly, "1", "家"),
                target("乙", "北", ZM.exactly, "1", ""),
                row("乙", "南", ZM.exactly, "1", null, null, "家", "2020")));
    assertThat(scope.indicators()).containsExactly("乙", "甲");
    assertThat(scope.units()).containsExactly("家");
    assertThat(scope.deadlines()).containsExactly(2020);
    assertThat(Set.copyOf(scope.units())).doesNotContain("");
  }

  private static TargetAxis only(TargetRow... targets) {
    List<TargetAxis> axes = TargetAxis.of(List.of(targets));
    assertThat(axes).hasSize(1);
    return axes.get(0);
  }

  static TargetRow target(
      String indicator, String region, IRI comparator, String value, String unit) {
    return row(indicator, region, comparator, value, null, null, unit, null);
  }

  private static TargetRow row(
      String indicator,
      String region,
      IRI comparator,
      @Nullable String value,
      @Nullable String low,
      @Nullable String high,
      String unit,
      @Nullable String deadline) {
    IRI thing = Values.iri("urn:x");
    return new TargetRow(
        thing,
        indicator,
        comparator,
        number(value),
        number(low),
        number(high),
        unit,
        deadline == null ? null : Values.literal(deadline),
        null,
        null,
        thing,
        region(region),
        thing,
        thing,
        0,
        1);
  }

  private static IRI region(String name) {
    return Values.iri("urn:region:" + name);
  }

  private static @Nullable Literal number(@Nullable String words) {
    if (words == null) {
      return null;
    }
    return words.matches("\\d+") ? Values.literal(new BigDecimal(words)) : Values.literal(words);
  }
}
