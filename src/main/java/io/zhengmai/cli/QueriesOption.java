package io.zhengmai.cli;

import io.zhengmai.query.QueryCatalogue;
import io.zhengmai.query.QueryFileException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code --queries DIR}: ready-made queries besides the bundled ones. */
final class QueriesOption {
  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec command;

  private @Nullable Path folder;

  @Option(names = "--queries", paramLabel = "DIR", descriptionKey = "queries")
  void setFolder(Path queries) {
    if (!Files.isDirectory(queries) && command != null) {
      throw new ParameterException(
          command.commandLine(), "--queries " + queries + ": 没有这个文件夹 there is no such folder");
    }
    folder = queries;
  }

  /**
   * The bundled queries and those of the folder.
   *
   * @throws CommandFailure with file and line of all that is wrong
   */
  QueryCatalogue catalogue() {
    QueryCatalogue bundled = QueryCatalogue.bundled();
    try {
      return folder == null ? bundled : bundled.with(folder);
    } catch (QueryFileException e) {
      throw new CommandFailure(String.valueOf(e.getMessage()), e);
    }
  }
}
