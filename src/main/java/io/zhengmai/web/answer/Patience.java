package io.zhengmai.web.answer;

import io.micronaut.http.HttpRequest;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How long the client of a request waits: {@code timeout=SECONDS}, or else {@code Prefer:
 * wait=SECONDS} (RFC 7240, section 4.3). Nobody waits longer than the server lets a query run.
 */
public final class Patience {
  /** The name of the parameter. */
  public static final String PARAMETER = "timeout";

  private static final Pattern WAIT = Pattern.compile("\\bwait\\s*=\\s*\"?(\\d{1,9})\\b");
  private static final Pattern SECONDS = Pattern.compile("[1-9]\\d{0,8}");

  private Patience() {}

  /**
   * The seconds that a request may take.
   *
   * @param timeout the value of the parameter; null where there is none
   * @throws ProblemException 400 where it is no number of seconds
   */
  static int seconds(HttpRequest<?> request, @Nullable String timeout, QueryLimits limits) {
    if (timeout != null) {
      if (!SECONDS.matcher(timeout).matches()) {
        throw new ProblemException(
            ProblemType.BAD_REQUEST,
            new Bilingual(
                PARAMETER + "=" + timeout + "：应为正整数，单位秒",
                PARAMETER + "=" + timeout + ": has to be a positive whole number of seconds"));
      }
      return Math.min(Integer.parseInt(timeout), limits.seconds());
    }
    for (String preference : request.getHeaders().getAll("Prefer")) {
      Matcher wait = WAIT.matcher(preference);
      if (wait.find()) {
        return Math.max(1, Math.min(Integer.parseInt(wait.group(1)), limits.seconds()));
      }
    }
    return limits.seconds();
  }
}
