package io.zhengmai.web.answer;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * Between IRIs and the URIs that stand for them on the wire (RFC 3987, section 3).
 *
 * <p>An IRI of this graph has Chinese as it is and encodes only what an IRI may not hold; a URI
 * encodes Chinese as well, and clients may encode more than they need to.
 */
public final class IriPath {
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";
  private static final String HEX = "0123456789ABCDEF";

  private IriPath() {}

  /** The URI form: what is not ASCII is percent-encoded in UTF-8. */
  public static String uri(String iri) {
    StringBuilder uri = new StringBuilder(iri.length() * 2);
    for (byte b : iri.getBytes(StandardCharsets.UTF_8)) {
      if (b < 0) {
        encode(b, uri);
      } else {
        uri.append((char) b);
      }
    }
    return uri.toString();
  }

  /**
   * The IRI form of a path: what an IRI may hold is decoded, all else stays encoded.
   *
   * @throws IllegalArgumentException if its percent-encoding is broken or no UTF-8
   */
  public static String iri(String path) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c != '%') {
        bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
        continue;
      }
      if (i + 2 >= path.length()) {
        throw new IllegalArgumentException("broken percent-encoding: " + path);
      }
      byte b = (byte) Integer.parseInt(path.substring(i + 1, i + 3), 16);
      i += 2;
      if (b < 0 || allowed((char) b)) {
        bytes.write(b);
      } else {
        kept.setLength(0);
        encode(b, kept);
        bytes.writeBytes(kept.toString().getBytes(StandardCharsets.US_ASCII));
      }
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new IllegalArgumentException("percent-encoding that is no UTF-8: " + path, e);
    }
  }

  private static boolean allowed(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c != '/' && PLAIN.indexOf(c) >= 0);
  }

  private static void encode(byte b, StringBuilder out) {
    out.append('%').append(HEX.charAt((b >> 4) & 0xF)).append(HEX.charAt(b & 0xF));
  }
}
