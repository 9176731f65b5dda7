package io.zhengmai.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.explore.Named;
import io.zhengmai.explore.Quotation;
import io.zhengmai.query.Bilingual;
import java.util.List;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.util.Values;
import org.junit.jupiter.api.Test;

class PassageTest {
  private static final IRI DOCUMENT = Values.iri("urn:document");

  @Test
  void isTheSentenceAroundTheWords() {
    Passage passage = passage("前文。发展乳制品加工。后文。", "乳制品");
    assertThat(passage.before() + "[" + passage.words().quote() + "]" + passage.after())
        .isEqualTo("发展[乳制品]加工。");
  }

  @Test
  void countsCodePoints() {
    assertThat(passage("𠮷。\n支持𠮷乳业", "乳业").before()).isEqualTo("支持𠮷");
  }

  @Test
  void aLongSentenceIsCutOnBothSides() {
    Passage passage = passage("长".repeat(500) + "乳业" + "𠮷".repeat(300), "乳业");
    assertThat(passage.before()).startsWith("……长").hasSizeLessThan(130);
    assertThat(passage.after()).endsWith("𠮷……").hasSizeLessThan(130);
  }

  @Test
  void wordsBeyondTheTextHaveNothingAroundThem() {
    assertThat(Passage.of("短", quotation(90, "没有")).after()).isEmpty();
  }

  private static Passage passage(String text, String words) {
    return Passage.of(text, quotation(text.codePointCount(0, text.indexOf(words)), words));
  }

  private static Quotation quotation(int start, String words) {
    return new Quotation(
        DOCUMENT,
        new Named(DOCUMENT, Bilingual.same("文件")),
        start,
        start + words.length(),
        words,
        List.of());
  }
}
