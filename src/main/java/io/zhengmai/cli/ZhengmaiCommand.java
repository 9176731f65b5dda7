package io.zhengmai.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code zhengmai}. */
@Command(
    name = "zhengmai",
    description = "The knowledge graph of Chinese government policy.",
    mixinStandardHelpOptions = true,
    subcommands = {ExtractCommand.class})
public final class ZhengmaiCommand {
  /** Runs the command line and returns the exit code: 0 done, 1 failed, 2 misused. */
  public static int run(String... args) {
    return new CommandLine(new ZhengmaiCommand()).execute(args);
  }
}
