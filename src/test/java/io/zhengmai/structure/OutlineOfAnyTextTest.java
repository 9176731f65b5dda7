package io.zhengmai.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zhengmai.document.CanonicalText;
import io.zhengmai.document.Legibility;
import io.zhengmai.lexicon.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The outline of whole, cut, shuffled and made-up texts keeps its properties. */
final class OutlineOfAnyTextTest {
  private static final Path BUNDLED = Path.of("data/documents");
  private static final Path CORPUS = Path.of("../shared/corpus");
  private static final OutlineReader READER = new OutlineReader(Library.of(Path.of("data")));
  private static final Legibility LEGIBILITY = new Legibility(Library.of(Path.of("data")));
  private static final String[] PIECES = {
    "一、",
    "二、",
    "十一、",
    "（一）",
    "（二）",
    "(三)",
    "1.",
    "2．",
    "3、",
    "（1）",
    "①",
    "第一章",
    "第二条",
    "---",
    "——",
    "。",
    "\n",
    "\n\n",
    "　　",
    "，",
    "附件1\n",
    "附件：",
    "目录\n",
    "修渠……3\n",
    "— 3 —\n",
    "〔二〕",
    "统一、",
    "局2\t",
    "。 （一）",
    "序号\t任务\n",
    "1\t做事\t局\n",
    "加强领导",
    "某县修路方案",
    "《某县修路方案》",
    "（责任单位：甲局）",
    "（甲局负责）\n",
    "2020年1月1日",
    "&nbsp;",
    "（",
    "）"
  };

  private static void check(String value) {
    CanonicalText text = LEGIBILITY.of(new CanonicalText(value));
    assertThat(text.length()).isEqualTo(value.length());
    OutlineProperties.check(text, READER.read(text));
  }

  private static List<Path> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void bundledTextsLoseNothing() throws IOException {
    List<Path> texts = texts(BUNDLED);
    assertThat(texts).isNotEmpty();
    for (Path file : texts) {
      check(Files.readString(file));
    }
  }

  @Test
  void textsOfTheCorpusLoseNothing() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(CORPUS), "the corpus is not beside the project");
    for (Path file : texts(CORPUS)) {
      check(Files.readString(file));
    }
  }

  @Test
  void cutAndShuffledTextsLoseNothing() throws IOException {
    Random random = new Random(7);
    for (Path file : texts(BUNDLED)) {
      String text = Files.readString(file);
      for (int round = 0; round < 10; round++) {
        int from = random.nextInt(text.length());
        check(text.substring(from, from + random.nextInt(text.length() - from)));
        List<String> lines = new ArrayList<>(text.lines().toList());
        Collections.shuffle(lines, random);
        check(String.join(round % 2 == 0 ? "\n" : "", lines));
      }
    }
  }

  @Test
  void madeUpTextsLoseNothing() {
    Random random = new Random(11);
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int piece = random.nextInt(60); piece >= 0; piece--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      check(text.toString());
    }
  }

  @Test
  void repeatedSignsAreReadToTheEnd() {
    for (String piece : PIECES) {
      check(piece.repeat(20_000));
    }
  }
}
