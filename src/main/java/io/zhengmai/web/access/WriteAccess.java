package io.zhengmai.web.access;

import io.micronaut.http.HttpRequest;
import io.zhengmai.query.Bilingual;
import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import jakarta.inject.Singleton;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lets a request write if it carries the write token; without one configured, none may. */
@Singleton
public final class WriteAccess {
  private static final String SCHEME = "bearer ";

  private final @Nullable WriteToken token;

  WriteAccess(@Nullable WriteToken token) {
    this.token = token;
  }

  /** Whether anybody may write at all. */
  public boolean configured() {
    return token != null;
  }

  /**
   * Checks {@code Authorization: Bearer …} (RFC 6750).
   *
   * @throws ProblemException 403 where the server is read-only, 401 where the token is missing or
   *     wrong
   */
  public void require(HttpRequest<?> request) {
    String given = request.getHeaders().get("Authorization");
    boolean bearer = given != null && given.toLowerCase(Locale.ROOT).startsWith(SCHEME);
    require(bearer && given != null ? given.substring(SCHEME.length()).strip() : null);
  }

  /** Checks a token that stands elsewhere than in the header, such as in a form; null for none. */
  public void require(@Nullable String given) {
    if (token == null) {
      throw new ProblemException(
          ProblemType.READ_ONLY,
          new Bilingual(
              "本服务只读；启动时用 --write-token-file 可开放写入",
              "This server is read-only; serve --write-token-file allows writing"));
    }
    if (given == null || !token.is(given)) {
      throw new ProblemException(
          ProblemType.UNAUTHORIZED,
          new Bilingual(
              "写入需要正确的令牌：Authorization: Bearer …",
              "Writing needs the right token: Authorization: Bearer …"));
    }
  }
}
