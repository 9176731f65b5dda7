package io.zhengmai.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a file into a {@link SourceDocument}. */
public final class DocumentReader {
  /** Reads the file and the sidecar beside it, if there is one. */
  public SourceDocument read(Path file) throws IOException, UnreadableDocumentException {
    String name = String.valueOf(file.getFileName());
    String text = Files.readString(file, StandardCharsets.UTF_8);
    return new SourceDocument(
        SourceDocument.keyOf(name), name, new CanonicalText(text), Sidecar.NONE);
  }
}
