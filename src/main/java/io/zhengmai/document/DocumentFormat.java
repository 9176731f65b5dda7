package io.zhengmai.document;

import java.io.IOException;

/** One kind of file from which a text can be read. */
interface DocumentFormat {
  /**
   * Whether a file is of this kind.
   *
   * @param fileName its name, in lower case
   * @param bytes its whole content
   * @param archive what it holds, where it is a zip archive
   */
  boolean reads(String fileName, byte[] bytes, Archive archive);

  /**
   * The canonical text of such a file.
   *
   * @throws IOException if the file is broken
   * @throws UnreadableDocumentException if it holds no text
   */
  String text(byte[] bytes) throws IOException, UnreadableDocumentException;

  /** Whether a file begins with some bytes. */
  static boolean begins(byte[] bytes, int... signature) {
    if (bytes.length < signature.length) {
      return false;
    }
    for (int i = 0; i < signature.length; i++) {
      if ((bytes[i] & 0xFF) != signature[i]) {
        return false;
      }
    }
    return true;
  }
}
