package io.zhengmai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengmai.lexicon.Library;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DocumentReaderTest {
  private static final String TEXT =
      "某市人民政府办公室关于修桥的意见\r\n各区人民政府：\n　　为贯彻落实部署，提出以下意见。\n一、修桥（责任单位：市住建局）\n";
  private static final DocumentReader READER = new DocumentReader(Library.of(Path.of("data")));

  @TempDir Path folder = Path.of(".");

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path text(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void keepsTheTextAsItIsWithoutTheByteOrderMark() throws Exception {
    assertThat(READER.read(text("1_a.txt", TEXT)).text().value()).isEqualTo(TEXT);
    assertThat(READER.read(text("1_b.txt", "\uFEFF" + TEXT)).text().value()).isEqualTo(TEXT);
    assertThat(READER.read(text("1_b.txt", TEXT)).key()).isEqualTo("1");
  }

  @Test
  void readsChineseEncodings() throws Exception {
    for (String charset : new String[] {"GB18030", "GBK", "UTF-16"}) {
      byte[] bytes = TEXT.getBytes(Charset.forName(charset));
      assertThat(READER.read(file("2.txt", bytes)).text().value()).as(charset).isEqualTo(TEXT);
    }
  }

  @Test
  void readsAFileThatWasCutInsideACharacter() throws Exception {
    byte[] bytes = (TEXT + "完").getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(READER.read(file("3.txt", cut)).text().value()).isEqualTo(TEXT);
  }

  @Test
  void refusesWhatIsNoPolicyDocumentAndSaysWhy() throws Exception {
    byte[] noise = new byte[4000];
    new Random(3).nextBytes(noise);
    refuses(file("empty.txt", new byte[0]), "文件是空的", "empty");
    refuses(text("blank.txt", " \n　\n"), "文件是空的", "empty");
    refuses(file("noise.txt", noise), "二进制", "binary");
    refuses(text("english.txt", "The quick brown fox jumps over the lazy dog."), "汉字", "Chinese");
    refuses(text("tale.txt", "从前有一座山，山上有一棵树，树下坐着一个老人。"), "不像政策文件", "looked for");
    refuses(text("note.txt", "某市人民政府支持本地企业发展，提出若干意见。"), "至少要有", "it takes");
  }

  private static void refuses(Path file, String chinese, String english) {
    assertThatThrownBy(() -> READER.read(file))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(chinese)
        .hasMessageContaining(english);
  }

  @Test
  void readsTheSidecarBesideTheText() throws Exception {
    Path file = text("4_x.txt", TEXT);
    text(
        "4_x.yaml",
        "title: 修桥意见\ntitleBasis: inferred\nregionCode: \"130000\"\n"
            + "documentNumber: none\nissuedOn: 2016-07-27\n");
    Sidecar sidecar = READER.read(file).sidecar();
    assertThat(sidecar.title()).isEqualTo("修桥意见");
    assertThat(sidecar.titleInferred()).isTrue();
    assertThat(sidecar.issuer()).isNull();
    assertThat(sidecar.regionCode()).isEqualTo("130000");
    assertThat(sidecar.documentNumber()).isNull();
    assertThat(sidecar.withoutNumber()).isTrue();
    assertThat(sidecar.issuedOn()).isEqualTo(LocalDate.of(2016, 7, 27));
    assertThat(READER.read(text("5.txt", TEXT)).sidecar()).isEqualTo(Sidecar.NONE);
  }

  @Test
  void namesTheLineOfAMalformedSidecar() throws Exception {
    malformed("source: x\ntitel: y\n", ":2", "titel");
    malformed("title: y\nissuerBasis: guessed\n", ":2", "guessed");
    malformed("title: [\n", ":", "malformed");
    malformed("regionCode: \"13\"\n", "", "six digits");
    malformed("issuedOn: 2016-13-01\n", "", "2016-13-01");
  }

  private void malformed(String yaml, String line, String why) throws IOException {
    Path file = text("6_x.txt", TEXT);
    text("6_x.yaml", yaml);
    refuses(file, "6_x.yaml" + line, why);
  }
}
