package io.zhengmai.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.claim.DocumentClaims;
import io.zhengmai.claim.Responsibility;
import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Legibility;
import io.zhengmai.document.Sidecar;
import io.zhengmai.document.SourceDocument;
import io.zhengmai.lexicon.Library;
import io.zhengmai.reference.ReferenceNames;
import io.zhengmai.structure.Section;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that are hard to read say the same as plain ones, in the words that stand in them. */
@NullUnmarked
final class LegibilityTest {
  private static final Library LIBRARY = Library.of(Path.of("data"));
  private static final Legibility LEGIBILITY = new Legibility(LIBRARY);
  private static final Extractor EXTRACTOR = new Extractor(LIBRARY, ReferenceNames.load(LIBRARY));

  @Test
  void traditionalCharactersAreReadAsSimplifiedOnesAndQuotedAsWritten() {
    DocumentClaims claims =
        read("河北省人民政府辦公廳關於加快發展的實施意見\n各市人民政府：\n" + "一、主要任務\n（一）強化質量。做好工作。（牽頭單位：省財政廳；配合單位：商務廳）");
    assertThat(claims.metadata().title().value()).isEqualTo("河北省人民政府辦公廳關於加快發展的實施意見");
    assertThat(claims.metadata().regionCode().value()).isEqualTo("130000");
    assertThat(claims.outline().sections()).extracting(Section::heading).contains("強化質量");
    List<Responsibility> rows = claims.tasks().get(0).responsibilities();
    assertThat(rows).extracting(Responsibility::surface).containsExactly("省財政廳", "商務廳");
    assertThat(rows).extracting(Responsibility::fullName).containsExactly("省财政厅", "省商务厅");
    assertThat(rows.get(0).evidence().because().get(0).rule()).isEqualTo("made-legible");
    assertThat(claims.document().text().quote(rows.get(1).evidence().span())).isEqualTo("商務廳");
  }

  @Test
  void remnantsOfAWebPageDivideAndDoNotHide() {
    DocumentClaims claims =
        read(
            "<p style=\"a:b\">一、主要任务</p><p>&emsp;（一）强化质量。做好工作。（责任单位：省财政厅、&nbsp;省商务厅）</p>"
                + "<p>（二）扩大出口。做好工作。</p>");
    assertThat(claims.outline().sections())
        .extracting(Section::heading)
        .containsExactly("主要任务", "强化质量", "扩大出口");
    assertThat(claims.tasks().get(0).responsibilities())
        .extracting(Responsibility::surface)
        .containsExactly("省财政厅", "省商务厅");
  }

  @ParameterizedTest
  @CsvSource({"河北省入民政府关千印发方案的通知, 河北省人民政府关于印发方案的通知", "2O16年3月1曰, 2016年3月1日", "贵任单位：省财政厅, 责任单位：省财政厅"})
  void slipsOfRecognitionAreReadAsWhatIsMeant(String written, String meant) {
    assertThat(LEGIBILITY.of(new CanonicalText(written)).value()).isEqualTo(meant);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"事关千家万户。", "PM2.5<35微克，a<b。", "1口井，人口5口。", "後", "<未闭合", "&nbs", "责任单位：省财政厅"})
  void whatIsLegibleStaysTheSameText(String plain) {
    CanonicalText text = new CanonicalText(plain + "做好各项工作，落实各项任务，推进各项改革，加强督查考核，确保取得实效。");
    assertThat(LEGIBILITY.of(text)).isSameAs(text);
  }

  private static DocumentClaims read(String text) {
    return EXTRACTOR.extract(
        new SourceDocument("x", "x.txt", new CanonicalText(text), Sidecar.NONE));
  }
}
