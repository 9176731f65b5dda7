package io.zhengmai.explanation;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.vocabulary.ZM;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.junit.jupiter.api.Test;

/** The chain of steps from the words to what a claim says. */
final class ExplanationTest {
  @Test
  void anElidedPrefixIsTakenFromTheItemThatCarriesIt() {
    List<String> steps = steps("河北省人民政府关于某事的意见\n一、做好甲事。（牵头单位：省财政厅、商务厅）", ZM.Responsibility, 1);
    assertThat(steps)
        .containsExactly(
            "label-lead “商务厅” by “牵头单位：”",
            "  list-in-brackets “（牵头单位：省财政厅、商务厅）”",
            "  lead-stated “牵头单位：” ⇒ stated",
            "  name-prefix “省” ⇒ 省商务厅",
            "  agency-region-self ⇒ 河北省",
            "  agency-form ⇒ 河北省商务厅（条线：商务）");
  }

  @Test
  void aLeadThatTheDocumentDeclaresIsTracedToTheDeclaration() {
    List<String> steps =
        steps("国务院关于某事的意见\n列第一位者为牵头单位，下同。\n一、做好甲事。（财政部、商务部负责）", ZM.Responsibility, 0);
    assertThat(steps)
        .containsExactly(
            "clause-responsible “财政部” by “负责”",
            "  list-in-brackets “（财政部、商务部负责）”",
            "  lead-declared “列第一位者为牵头单位，下同” ⇒ declared",
            "  agency-named ⇒ 财政部");
  }

  @Test
  void aDeadlineIsTracedToTheLeadInOfTheSectionAbove() {
    List<String> steps = steps("一、工作目标\n到2020年：\n（一）规模扩大。产值力争比2015年增长30%以上。", ZM.Target, 0);
    assertThat(steps)
        .containsExactly(
            "target-growth “产值力争比2015年增长30%以上” by “年增长”",
            "  target-or-more “以上” ⇒ growthRate>=",
            "  target-aspirational “力争”",
            "  due-year “2020年” ⇒ 2020",
            "    due-from-above “工作目标” ⇒ 1",
            "  baseline-year “2015年” ⇒ 2015");
  }

  @Test
  void aReformIsTracedToTheAgencyOfToday() {
    List<String> steps =
        steps("河北省人民政府关于某事的意见\n冀政发〔2016〕5号\n一、做好甲事。（省环境保护厅负责）", ZM.Responsibility, 0);
    assertThat(steps.get(steps.size() - 1)).startsWith("agency-today ⇒ 河北省生态环境厅");
  }

  private static List<String> steps(String text, IRI type, int index) {
    ExplainedClaim claim =
        Explanations.explain(text).stream()
            .filter(c -> c.type().value().equals(type))
            .toList()
            .get(index);
    assertThat(claim.current()).isTrue();
    List<String> lines = new ArrayList<>();
    claim.why().forEach(step -> write(step, "", lines));
    return lines;
  }

  private static void write(Step step, String margin, List<String> lines) {
    String words = step.words() == null ? "" : " “" + step.words().quote() + "”";
    String cue = step.cue() == null ? "" : " by “" + step.cue().quote() + "”";
    String gives = step.gives().isEmpty() ? "" : " ⇒ " + step.gives();
    lines.add(margin + step.rule().id() + words + cue + gives);
    step.because().forEach(reason -> write(reason, margin + "  ", lines));
  }
}
