package io.zhengmai.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code zhengmai export}: the whole dataset, the same bytes for the same documents. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(names = "--format", paramLabel = "FORMAT")
  private @Nullable RdfForm form;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--documents-only")
  private boolean documentsOnly;

  @Mixin private DatasetOptions options = new DatasetOptions();

  @Override
  public Integer call() {
    RdfForm chosen = chosen();
    try (Dataset dataset = Dataset.openFilled(options, spec.commandLine().getErr())) {
      OutputFile.Content content =
          stream -> {
            if (documentsOnly) {
              dataset.writeDocuments(chosen.format(), stream);
            } else {
              dataset.writeAll(chosen.format(), stream);
            }
          };
      if (out != null) {
        OutputFile.write(out, content);
      } else {
        print(content);
      }
    }
    return 0;
  }

  private void print(OutputFile.Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      content.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    PrintWriter stdout = spec.commandLine().getOut();
    stdout.print(bytes.toString(StandardCharsets.UTF_8));
    stdout.flush();
  }

  /** As told; else as the file's name tells; else TriG. */
  private RdfForm chosen() {
    if (form != null) {
      return form;
    }
    return out == null ? RdfForm.TRIG : RdfForm.of(out).orElse(RdfForm.TRIG);
  }
}
