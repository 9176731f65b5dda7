package io.zhengmai.web.upload;

import io.zhengmai.web.problem.ProblemException;
import io.zhengmai.web.problem.ProblemType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Refuses zip archives (docx, ofd) that grow beyond measure or name files outside themselves. */
final class Archives {
  /** Bytes that all files of an archive may have together. */
  private static final long LARGEST = 100_000_000;

  private static final int MOST_ENTRIES = 5000;

  private Archives() {}

  /**
   * Looks through an archive without keeping anything; other files pass.
   *
   * @throws ProblemException 413 where it holds too much, 422 where its names lead out of it
   */
  static void check(byte[] content) {
    if (content.length < 4 || content[0] != 'P' || content[1] != 'K') {
      return;
    }
    long bytes = 0;
    int entries = 0;
    byte[] buffer = new byte[1 << 16];
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains("../")) {
          throw new ProblemException(
              ProblemType.UNREADABLE, "压缩包内有越界的文件名 The archive names files outside itself");
        }
        entries++;
        for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
          bytes += read;
          limit(bytes, entries);
        }
        limit(bytes, entries);
      }
    } catch (IOException | IllegalArgumentException e) {
      // A broken archive is told so by who reads it.
      return;
    }
  }

  private static void limit(long bytes, int entries) {
    if (bytes > LARGEST || entries > MOST_ENTRIES) {
      throw new ProblemException(
          ProblemType.TOO_LARGE,
          "压缩包解开后过大 What the archive holds is too large",
          Map.of("limit", LARGEST));
    }
  }
}
