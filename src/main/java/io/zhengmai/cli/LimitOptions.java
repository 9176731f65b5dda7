package io.zhengmai.cli;

import io.zhengmai.web.access.WriteOrigins;
import io.zhengmai.web.answer.QueryLimits;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What clients of the server may use, and from where they may write. */
final class LimitOptions {
  private static final long MEGABYTE = 1024L * 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(names = "--query-seconds", paramLabel = "N", descriptionKey = "limits.seconds")
  private int seconds = QueryLimits.DEFAULT.seconds();

  @Option(names = "--answer-rows", paramLabel = "N", descriptionKey = "limits.rows")
  private long rows = QueryLimits.DEFAULT.rows();

  @Option(names = "--answer-megabytes", paramLabel = "N", descriptionKey = "limits.megabytes")
  private long megabytes = QueryLimits.DEFAULT.bytes() / MEGABYTE;

  @Option(names = "--write-origin", paramLabel = "ORIGIN", descriptionKey = "limits.origin")
  private List<String> origins = List.of();

  /**
   * The limits of a query.
   *
   * @throws ParameterException if one is none
   */
  QueryLimits limits() {
    try {
      return QueryLimits.DEFAULT.withSeconds(seconds).withCap(rows, megabytes * MEGABYTE);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(
          command.commandLine(),
          "--query-seconds, --answer-rows, --answer-megabytes: 应为正数 have to be positive",
          e);
    }
  }

  /**
   * The origins whose pages may write.
   *
   * @throws ParameterException if one is no origin
   */
  WriteOrigins writeOrigins() {
    try {
      return new WriteOrigins(Set.copyOf(origins));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), "--write-origin " + e.getMessage(), e);
    }
  }
}
