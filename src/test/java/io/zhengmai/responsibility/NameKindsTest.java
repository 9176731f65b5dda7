package io.zhengmai.responsibility;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.Names;
import io.zhengmai.lexicon.Region;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameKindsTest {
  private static final Names REGIONS =
      new Names(
          List.of(
              region("450000", "广西壮族自治区", "广西", GovernmentLevel.PROVINCE, "000000"),
              region("450100", "南宁市", "南宁", GovernmentLevel.CITY, "450000"),
              region("421022", "公安县", "公安", GovernmentLevel.COUNTY, "420000")),
          List.of(),
          List.of(),
          List.of(),
          List.of());
  private static final NameKinds KINDS = new NameKinds(NameRules.load(Library.bundled()), REGIONS);

  private static Region region(
      String code, String name, String shortName, GovernmentLevel level, String parent) {
    return new Region(code, name, shortName, level, null, "", parent, null, List.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"财政厅", "公安厅", "工商联", "政务服务中心", "市场监管局"})
  void anOfficeWithoutItsRegionIsBare(String name) {
    assertThat(KINDS.bareOffice(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"广西税务局", "民航广西监管局", "南宁海关", "省财政厅", "有关部门", "国网供电公司", "官渡区", "人民银行分行"})
  void anOfficeThatStandsForItselfIsNot(String name) {
    assertThat(KINDS.bareOffice(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "省财政厅, 省",
    "自治区党委宣传部, 自治区",
    "成都市财政局, 成都市",
    "市市场监管局, 市",
    "市场监管局, ''",
    "人民银行深圳市中心支行, ''",
    "各市财政局, ''"
  })
  void carriesAPrefix(String name, String prefix) {
    assertThat(KINDS.prefix(name)).isEqualTo(prefix);
  }

  @ParameterizedTest
  @ValueSource(strings = {"各市人民政府", "县（市、区）人民政府", "区县政府", "省有关部门", "长株潭三市人民政府", "街道办事处"})
  void aDesignationOfSeveralIsAGroup(String name) {
    assertThat(KINDS.group(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"市政府", "南宁市人民政府", "自治区检察院", "高新区管委会", "省财政厅"})
  void oneOfficeIsNoGroup(String name) {
    assertThat(KINDS.group(name)).isFalse();
  }

  @Test
  void aCityWithoutItsKindTakesItFromTheRow() {
    assertThat(KINDS.namesKind("官渡区")).isTrue();
    assertThat(KINDS.namesKind("广州")).isFalse();
    assertThat(KINDS.namesKind("南宁")).isFalse();
  }
}
