package io.zhengmai.cli;

import io.zhengmai.lexicon.Library;
import io.zhengmai.store.Store;
import io.zhengmai.validation.GraphValidator;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where the statements come from and where they are kept: {@code --data, --graph, --store}. */
final class DatasetOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Mixin private DataOption data = new DataOption();

  @Option(names = "--graph", paramLabel = "FILE", descriptionKey = "graph")
  private @Nullable Path graph;

  @Option(
      names = "--store",
      paramLabel = "STORE",
      defaultValue = "memory",
      descriptionKey = "store")
  private String store = "memory";

  Library library() {
    return data.library();
  }

  @Nullable Path dataFolder() {
    return data.folder();
  }

  @Nullable Path graph() {
    return graph;
  }

  /**
   * Opens the store that was asked for.
   *
   * @throws ParameterException if there is no such store
   */
  Store openStore() {
    try {
      return Store.open(store, GraphValidator.bundled());
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(), "--store " + store + ": " + e.getMessage(), e);
    }
  }

  /** The RDF file of {@code --graph}, which must exist to be read; null where none is given. */
  @Nullable Path existingGraph() {
    if (graph != null && !Files.isRegularFile(graph)) {
      throw new CommandFailure(graph + ": 没有这个文件 there is no such file");
    }
    return graph;
  }
}
