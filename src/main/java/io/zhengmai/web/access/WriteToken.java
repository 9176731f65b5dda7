package io.zhengmai.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.regex.Pattern;

/** The secret that lets a client write. It is never printed. */
public final class WriteToken {
  /** Shorter ones can be guessed. */
  public static final int SHORTEST = 16;

  /** RFC 6750, section 2.1. */
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~+/-]+=*");

  private final byte[] secret;

  /**
   * A token.
   *
   * @throws IllegalArgumentException if it is too short or cannot stand in a header
   */
  public WriteToken(String secret) {
    if (secret.length() < SHORTEST || !FORM.matcher(secret).matches()) {
      throw new IllegalArgumentException(
          "写入令牌至少 "
              + SHORTEST
              + " 位，只含字母、数字和 ._~+/- A write token has at least "
              + SHORTEST
              + " letters, digits or ._~+/-");
    }
    this.secret = secret.getBytes(StandardCharsets.US_ASCII);
  }

  /** Compares in a time that does not tell how much of it was right. */
  boolean is(String given) {
    return MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "WriteToken";
  }
}
