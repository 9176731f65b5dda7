package io.zhengmai.cli;

import io.zhengmai.lexicon.Library;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --data DIR}: rules, names and documents other than the bundled ones. */
final class DataOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private @Nullable Path folder;

  @Option(names = "--data", paramLabel = "DIR", descriptionKey = "data")
  void setFolder(Path data) {
    if (!Files.isDirectory(data) && command != null) {
      throw new ParameterException(
          command.commandLine(), "--data " + data + ": 没有这个文件夹 there is no such folder");
    }
    folder = data;
  }

  Library library() {
    return folder == null ? Library.bundled() : Library.of(folder);
  }

  @Nullable Path folder() {
    return folder;
  }
}
