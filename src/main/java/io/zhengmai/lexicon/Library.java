package io.zhengmai.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The data files that rule what is read: those bundled with the program, or those of a folder laid
 * out like {@code data/}.
 *
 * <p>A file that the folder lacks is taken from the bundle, so that a folder may hold just what
 * differs.
 */
public final class Library {
  private static final String BUNDLE = "/zhengmai/data/";

  private final @Nullable Path folder;

  private Library(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The files bundled with the program. */
  public static Library bundled() {
    return new Library(null);
  }

  /** The files of a folder, and the bundled ones where it has none. */
  public static Library of(Path folder) {
    return new Library(folder);
  }

  /**
   * Opens a file.
   *
   * @param path relative to {@code data/}, with {@code /}: {@code lexicon/targets.yaml}
   * @throws UncheckedIOException if it cannot be read
   */
  public InputStream open(String path) {
    try {
      if (folder != null) {
        Path file = folder.resolve(path);
        if (Files.isRegularFile(file)) {
          return Files.newInputStream(file);
        }
      }
      InputStream bundled = Library.class.getResourceAsStream(BUNDLE + path);
      if (bundled == null) {
        throw new IOException("no data file " + path);
      }
      return bundled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a file is, byte for byte, the one bundled with the program. */
  public boolean isBundled(String path) {
    if (folder == null || !Files.isRegularFile(folder.resolve(path))) {
      return true;
    }
    try (InputStream own = open(path);
        InputStream bundled = Library.class.getResourceAsStream(BUNDLE + path)) {
      return bundled != null && Arrays.equals(own.readAllBytes(), bundled.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
