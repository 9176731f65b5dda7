package io.zhengmai.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file whole or not at all: a reader, or a failure, never meets half of it. */
final class OutputFile {
  private OutputFile() {}

  /** What writes the content. */
  interface Content {
    void writeTo(OutputStream out) throws IOException;
  }

  /**
   * Writes a file, making its folder where there is none.
   *
   * @throws CommandFailure naming the file
   */
  static void write(Path file, Content content) {
    try {
      Path target = file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Path draft = target.resolveSibling("." + file.getFileName() + ".draft");
      try {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft))) {
          content.writeTo(out);
        }
        move(draft, file);
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new CommandFailure(file + ": 无法写入 cannot be written: " + e, e);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
