package io.zhengmai.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A text file in UTF-8, with or without a byte order mark, in UTF-16 with one, or in GB18030 (which
 * holds GBK and GB2312).
 *
 * <p>The text is kept as it is, its line ends too; only a byte order mark is dropped.
 */
final class PlainText implements DocumentFormat {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final int LONGEST_SEQUENCE = 4;
  private static final double BINARY_SHARE = 0.01;

  @Override
  public boolean reads(String fileName, byte[] bytes, Archive archive) {
    return true;
  }

  @Override
  public String text(byte[] bytes) throws UnreadableDocumentException {
    return decode(bytes);
  }

  /** Decodes by the byte order mark, as UTF-8 where that fits, and else as GB18030. */
  static String decode(byte[] bytes) throws UnreadableDocumentException {
    if (DocumentFormat.begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return required(strict(bytes, 3, bytes.length, StandardCharsets.UTF_8));
    }
    if (DocumentFormat.begins(bytes, 0xFE, 0xFF)) {
      return required(strict(bytes, 2, bytes.length, StandardCharsets.UTF_16BE));
    }
    if (DocumentFormat.begins(bytes, 0xFF, 0xFE)) {
      return required(strict(bytes, 2, bytes.length, StandardCharsets.UTF_16LE));
    }
    String text = utf8(bytes);
    if (text == null && isBinary(bytes)) {
      throw new UnreadableDocumentException("这是二进制文件，不是文本", "the file is binary, not a text");
    }
    return required(text != null ? text : strict(bytes, 0, bytes.length, GB18030));
  }

  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      controls += b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f' ? 1 : 0;
    }
    return controls > BINARY_SHARE * bytes.length;
  }

  /** UTF-8, also where the file was cut inside its last character. */
  private static @Nullable String utf8(byte[] bytes) {
    for (int cut = 0; cut < LONGEST_SEQUENCE && cut <= bytes.length; cut++) {
      boolean inside = cut == 0 || (bytes[bytes.length - cut] & 0x80) != 0;
      String text = inside ? strict(bytes, 0, bytes.length - cut, StandardCharsets.UTF_8) : null;
      if (text != null) {
        return text;
      }
    }
    return null;
  }

  private static @Nullable String strict(byte[] bytes, int from, int end, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, end - from))
          .toString();
    } catch (CharacterCodingException e) {
      return null;
    }
  }

  private static String required(@Nullable String text) throws UnreadableDocumentException {
    if (text == null) {
      throw new UnreadableDocumentException(
          "文件的编码既不是 UTF-8 也不是 GB18030；请转换编码后重试",
          "the file is encoded neither as UTF-8 nor as GB18030; convert it and try again");
    }
    return text;
  }
}
