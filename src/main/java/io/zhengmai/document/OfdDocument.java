package io.zhengmai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.ofdrw.core.basicStructure.pageObj.layer.block.TextObject;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.reader.ContentExtractor;
import org.ofdrw.reader.OFDReader;

/** An ofd file (GB/T 33190): its pieces of text, those on one height of a page forming one line. */
final class OfdDocument implements DocumentFormat {
  /** Pieces whose tops differ by less than this share of their height stand on one line. */
  private static final double SAME_LINE = 0.5;

  @Override
  public boolean reads(String fileName, byte[] bytes, Archive archive) {
    return fileName.endsWith(".ofd") || archive.has("OFD.xml");
  }

  @Override
  public String text(byte[] bytes) throws UnreadableDocumentException {
    StringBuilder text = new StringBuilder();
    try (OFDReader reader = new OFDReader(new ByteArrayInputStream(bytes))) {
      ContentExtractor extractor = new ContentExtractor(reader);
      for (int page = 1; page <= reader.getNumberOfPages(); page++) {
        write(extractor.getPageTextObject(page), text);
      }
    } catch (IOException | RuntimeException e) {
      // the reader throws its own unchecked exceptions for whatever a file lacks
      throw new UnreadableDocumentException(
          "ofd 文件已损坏，无法打开", "the ofd file is broken and cannot be opened");
    }
    if (text.toString().isBlank()) {
      throw new UnreadableDocumentException(
          "这是扫描的 ofd，没有文字；请先做文字识别（OCR）",
          "a scanned ofd without text; run text recognition (OCR) on it first");
    }
    return text.toString();
  }

  private static void write(List<TextObject> pieces, StringBuilder text) {
    double lineTop = Double.NaN;
    for (TextObject piece : pieces) {
      ST_Box box = piece.getBoundary();
      double top = box == null ? lineTop : box.getTopLeftY();
      double height = box == null ? 0 : box.getHeight();
      boolean same = Math.abs(top - lineTop) < SAME_LINE * height;
      if (!same && text.length() > 0) {
        text.append('\n');
      }
      piece.getTextCodes().forEach(code -> text.append(code.getContent()));
      lineTop = top;
    }
    text.append('\n');
  }
}
