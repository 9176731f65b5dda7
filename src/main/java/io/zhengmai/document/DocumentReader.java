package io.zhengmai.document;

import io.zhengmai.lexicon.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Reads a file into a {@link SourceDocument}: text in UTF-8 or GB18030, a saved web page, docx, pdf
 * with a text layer, or ofd. Offsets always count the canonical text that is made here.
 *
 * <p>Immutable, and safe for use by several threads.
 */
public final class DocumentReader {
  private static final List<DocumentFormat> FORMATS =
      List.of(
          new PdfDocument(),
          new WordDocument(),
          new OfdDocument(),
          new HtmlPage(),
          new PlainText());

  private final PolicySigns signs;

  /** Reads with the rules bundled with the program. */
  public DocumentReader() {
    this(Library.bundled());
  }

  public DocumentReader(Library library) {
    signs = new PolicySigns(library);
  }

  /**
   * Reads the file and the sidecar beside it, if there is one.
   *
   * @throws IOException if the file cannot be read
   * @throws UnreadableDocumentException if it is empty, binary, not Chinese or no policy document,
   *     or if its sidecar is malformed
   */
  public SourceDocument read(Path file) throws IOException, UnreadableDocumentException {
    String name = String.valueOf(file.getFileName());
    return read(name, Files.readAllBytes(file), SidecarFile.beside(file));
  }

  /**
   * Reads what was uploaded or pasted.
   *
   * @param fileName its name without a folder; its ending tells the format where its content does
   *     not
   * @throws IOException if the file is broken
   * @throws UnreadableDocumentException if it is empty, binary, not Chinese or no policy document
   */
  public SourceDocument read(String fileName, byte[] bytes, Sidecar sidecar)
      throws IOException, UnreadableDocumentException {
    if (bytes.length == 0) {
      throw new UnreadableDocumentException("文件是空的", "the file is empty");
    }
    Archive archive = Archive.of(bytes);
    String text = "";
    for (DocumentFormat format : FORMATS) {
      if (format.reads(fileName.toLowerCase(Locale.ROOT), bytes, archive)) {
        text = format.text(bytes);
        break;
      }
    }
    signs.check(text);
    return new SourceDocument(
        SourceDocument.keyOf(fileName), fileName, new CanonicalText(text), sidecar);
  }
}
