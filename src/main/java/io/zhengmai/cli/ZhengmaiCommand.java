package io.zhengmai.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ResourceBundle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;

/** {@code zhengmai}. */
@Command(
    name = "zhengmai",
    mixinStandardHelpOptions = true,
    scope = CommandLine.ScopeType.INHERIT,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      ServeCommand.class,
      McpCommand.class,
      QueryCommand.class,
      ExtractCommand.class,
      ExplainCommand.class,
      IngestCommand.class,
      ValidateCommand.class,
      EvaluateCommand.class,
      ExportCommand.class,
      HelpCommand.class
    })
public final class ZhengmaiCommand {
  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  /** Runs the command line and returns the exit code: 0 done, 1 failed, 2 misused. */
  public static int run(String... args) {
    String[] arguments = Terminal.prepare(args);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      int code =
          commandLine(new PrintWriter(System.out, true, StandardCharsets.UTF_8), err)
              .execute(arguments);
      if (code == CommandLine.ExitCode.OK && Terminal.lost()) {
        err.println("标准输出写不进去 Standard output could not be written");
        return CommandLine.ExitCode.SOFTWARE;
      }
      return code;
    } catch (OutOfMemoryError e) {
      err.println("内存不足，请用 java -Xmx 增加 Out of memory; give more with java -Xmx");
      return CommandLine.ExitCode.SOFTWARE;
    }
  }

  /** The command line, with results on {@code out} and what is said about them on {@code err}. */
  static CommandLine commandLine(PrintWriter out, PrintWriter err) {
    CommandLine line = new CommandLine(new ZhengmaiCommand());
    line.setResourceBundle(
        ResourceBundle.getBundle("io.zhengmai.cli.Messages", Terminal.language(), NO_FALLBACK));
    line.setOut(out).setErr(err);
    line.setUsageHelpAutoWidth(true).setUsageHelpLongOptionsMaxWidth(28);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(ZhengmaiCommand::misused);
    line.setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
    return line;
  }

  private static int misused(ParameterException e, String[] args) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(e.getMessage());
    CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
    err.println("→ " + command.getCommandSpec().qualifiedName() + " --help");
    return command.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int failed(Exception e, CommandLine command) {
    if (e instanceof CommandFailure) {
      command.getErr().println(e.getMessage());
    } else {
      Logger log = LoggerFactory.getLogger(ZhengmaiCommand.class);
      log.debug("{} failed", command.getCommandName(), e);
      command
          .getErr()
          .println(
              "程序内部错误，请附上命令与输入文件报告 Internal error, please report it with the command and the"
                  + " input: "
                  + e);
      command.getErr().println("→ ZHENGMAI_LOG_LEVEL=DEBUG zhengmai " + command.getCommandName());
    }
    return command.getCommandSpec().exitCodeOnExecutionException();
  }
}
