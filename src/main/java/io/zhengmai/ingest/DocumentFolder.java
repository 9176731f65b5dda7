package io.zhengmai.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The documents of a data folder, or those bundled with the program. */
public final class DocumentFolder {
  private static final String BUNDLE = "/zhengmai/data/documents";

  private DocumentFolder() {}

  /**
   * The documents of {@code <data>/documents}, or the bundled ones where there is no such folder,
   * in the order of their names, without their sidecars.
   *
   * @param data a folder laid out like {@code data/}; null for what is bundled
   */
  public static List<Path> documents(@Nullable Path data) {
    if (data != null && Files.isDirectory(data.resolve("documents"))) {
      return documentsIn(data.resolve("documents"));
    }
    return documentsIn(bundled());
  }

  /** The documents that stand in a folder, in the order of their names, without their sidecars. */
  public static List<Path> documentsIn(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(Files::isRegularFile)
          .filter(DocumentFolder::isDocument)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isDocument(Path file) {
    String name = file.getFileName().toString();
    return !name.startsWith(".") && !name.endsWith(".yaml") && !name.endsWith(".md");
  }

  private static Path bundled() {
    try {
      URI address = Objects.requireNonNull(DocumentFolder.class.getResource(BUNDLE)).toURI();
      return address.getScheme().equals("jar") ? inJar(address) : Path.of(address);
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the build left no " + BUNDLE, e);
    }
  }

  /**
   * The jar stays open as a file system for as long as the program runs: its paths are read later.
   * It is opened by its path and not by its URI, under which others open it too.
   */
  private static Path inJar(URI address) throws IOException {
    String inner = address.getSchemeSpecificPart();
    URI jar = URI.create(inner.substring(0, inner.indexOf("!/")));
    return FileSystems.newFileSystem(Path.of(jar)).getPath(BUNDLE);
  }
}
