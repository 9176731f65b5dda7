package io.zhengmai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Tells the kinds of files that are zip archives from one another by what they hold. */
final class ZipEntries {
  private static final int MOST = 500;

  private ZipEntries() {}

  /** Whether a file is a zip archive with an entry of this name. */
  static boolean has(byte[] bytes, String name) {
    if (!DocumentFormat.begins(bytes, 'P', 'K', 3, 4)) {
      return false;
    }
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      int seen = 0;
      for (ZipEntry entry = zip.getNextEntry();
          entry != null && seen < MOST;
          entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return true;
        }
        seen++;
      }
      return false;
    } catch (IOException | IllegalArgumentException e) {
      return false; // a broken archive holds nothing that can be read
    }
  }
}
