package io.zhengmai.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.lexicon.AgencyForm;
import io.zhengmai.lexicon.AgencyLine;
import io.zhengmai.lexicon.GovernmentLevel;
import io.zhengmai.lexicon.Library;
import io.zhengmai.lexicon.NamedAgency;
import io.zhengmai.lexicon.Names;
import io.zhengmai.reference.ReferenceNames;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyCounterpartsTest {
  private static final Names NAMES = ReferenceNames.load(Library.bundled());
  private static final AgencyCounterparts COUNTERPARTS =
      new AgencyCounterparts(Library.bundled(), NAMES);

  @ParameterizedTest
  @CsvSource({
    "工业和信息化, 130000, 河北省工业和信息化厅",
    "工业和信息化, 630000, 青海省工业和信息化厅",
    "工业和信息化, 330000, 浙江省经济和信息化厅",
    "工业和信息化, 310000, 上海市经济信息化委",
    "工业和信息化, 420100, 武汉市经济和信息化局",
    "工业和信息化, 000000, 工业和信息化部",
    "质量技术监督, 130000, 河北省市场监管局",
    "质量技术监督, 220000, 吉林省市场监管厅",
    "工商行政管理, 120000, 天津市市场监管委",
    "食品药品监督管理, 130000, 河北省市场监管局;河北省药监局",
    "食品药品监督管理, 530100, 昆明市市场监管局",
    "农业农村, 150000, 内蒙古自治区农业农村厅",
    "生态环境, 150000, 内蒙古自治区生态环境厅",
    "自然资源, 110000, 北京市规划自然资源委",
    "旅游, 630000, 青海省文化和旅游厅",
    "法制, 630000, 青海省司法厅",
    "国家税务, 130000, 国家税务总局河北省税务局",
    "出入境检验检疫, 130000, 石家庄海关",
    "人民银行, 130000, 中国人民银行河北省分行",
    "银行业监督管理, 130000, 国家金融监督管理总局河北监管局",
    "地方金融, 130000, 河北省委金融办",
    "乡村振兴, 130000, 河北省农业农村厅",
    "安全生产监督管理, 130000, 河北省应急管理厅",
    "质量技术监督, 000000, 国家市场监督管理总局",
  })
  void tellsWhoDoesTheWorkToday(String line, String region, String successors) {
    assertThat(COUNTERPARTS.today(line, region)).containsExactlyInAnyOrder(successors.split(";"));
  }

  @Test
  void listsTheNamesOfALineInARegion() {
    assertThat(COUNTERPARTS.names("农业农村", "150000"))
        .contains("内蒙古自治区农牧业厅", "内蒙古自治区农业厅", "内蒙古自治区农业农村厅")
        .doesNotContain("内蒙古自治区农业农村局");
    assertThat(COUNTERPARTS.names("工业和信息化", "630000")).doesNotContain("青海省经济和信息化厅");
  }

  @Test
  void everyLineThatIsNoMoreHasASuccessor() {
    for (AgencyLine line : NAMES.agencyLines()) {
      List<AgencyForm> provincial =
          line.agencyForms().stream()
              .filter(form -> form.levels().contains(GovernmentLevel.PROVINCE))
              .toList();
      if (!provincial.isEmpty() && provincial.stream().allMatch(form -> form.until() != null)) {
        assertThat(COUNTERPARTS.today(line.key(), "130000")).as("%s", line.key()).isNotEmpty();
      }
    }
  }

  @Test
  void noLevelOfALineHasTwoUsualNames() {
    for (AgencyLine line : NAMES.agencyLines()) {
      for (GovernmentLevel level : GovernmentLevel.values()) {
        assertThat(line.agencyForms().stream().filter(f -> f.usualAt().contains(level)))
            .as("%s at %s", line.key(), level)
            .hasSizeLessThanOrEqualTo(1);
      }
    }
  }

  @Test
  void whatTheDataPointsToExists() {
    Set<String> lines =
        NAMES.agencyLines().stream().map(AgencyLine::key).collect(Collectors.toSet());
    Set<String> named =
        NAMES.namedAgencies().stream().map(NamedAgency::name).collect(Collectors.toSet());
    Set<String> forms =
        NAMES.agencyLines().stream()
            .flatMap(line -> line.agencyForms().stream())
            .map(AgencyForm::name)
            .collect(Collectors.toSet());
    NAMES.agencyLines().stream()
        .map(AgencyLine::nationalCounterpart)
        .filter(counterpart -> counterpart != null)
        .forEach(counterpart -> assertThat(named).contains(counterpart));
    assertThat(lines).containsAll(NAMES.namedAgencies().stream().map(NamedAgency::line).toList());
    NAMES
        .reforms()
        .forEach(
            reform -> {
              assertThat(lines).contains(reform.fromLine(), reform.toLine());
              assertThat(reform.fromForms()).allMatch(f -> forms.contains(f) || named.contains(f));
            });
  }
}
