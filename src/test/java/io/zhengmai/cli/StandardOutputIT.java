package io.zhengmai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program reads from a pipe and writes to one or a terminal, as its own process. */
class StandardOutputIT {
  private static final Path SCRIPT = Path.of("/usr/bin/script");
  private static final String PROGRAM =
      Path.of(System.getProperty("java.home"), "bin", "java") + " io.zhengmai.Application";
  private static final Path FULL = Path.of("/dev/full");
  private static final String QUERY = " query documents --format ";

  @TempDir private Path folder;

  @Test
  void aWorkbookComesWholeThroughAPipe() throws Exception {
    byte[] out = run(0, List.of("sh", "-c", PROGRAM + QUERY + "xlsx | cat"));
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(out))) {
      assertThat(workbook.getSheetAt(0).getLastRowNum()).isEqualTo(5);
    }
  }

  @Test
  void noTerminalGetsAWorkbook() throws Exception {
    assumeTrue(Files.isExecutable(SCRIPT), "script (util-linux) makes the terminal");
    for (String input : List.of("", " < /dev/null")) {
      String command = PROGRAM + QUERY + "xlsx" + input;
      byte[] out = run(2, List.of(SCRIPT.toString(), "-qec", command, "/dev/null"));
      assertThat(new String(out, StandardCharsets.UTF_8)).contains("--out").doesNotContain("PK");
    }
  }

  @Test
  void aDocumentComesByStandardInput() throws Exception {
    String notice = Path.of("src/test/resources/upload/notice.txt").toAbsolutePath().toString();
    for (String command : List.of(" extract - ", " explain - ")) {
      byte[] out = run(0, List.of("sh", "-c", PROGRAM + command + "< " + notice));
      assertThat(new String(out, StandardCharsets.UTF_8)).contains("省工业和信息化厅");
    }
  }

  @Test
  void outputThatNothingTakesIsAFailureAndAReaderThatLeavesIsNone() throws Exception {
    assumeTrue(Files.isWritable(FULL), "the system has a device that is always full");
    for (String form : List.of("csv", "xlsx")) {
      run(1, List.of("sh", "-c", PROGRAM + QUERY + form + " > " + FULL));
    }
    Path code = folder.resolve("code");
    String leaving = "(" + PROGRAM + " query mentions --format csv; echo $? > " + code + ")";
    run(0, List.of("sh", "-c", leaving + " | head -c 1"));
    assertThat(code).hasContent("0");
  }

  private byte[] run(int code, List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("CLASSPATH", ClassPath.ofTests());
    builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
    builder.redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
    assertThat(builder.start().waitFor()).as(String.join(" ", command)).isEqualTo(code);
    return Files.readAllBytes(out);
  }
}
