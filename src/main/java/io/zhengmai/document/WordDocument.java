package io.zhengmai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/**
 * A docx file: each paragraph a line, with the number that Word would print before it, and each row
 * of a table a line of cells divided by tabs.
 */
final class WordDocument implements DocumentFormat {
  @Override
  public boolean reads(String fileName, byte[] bytes, Archive archive) {
    boolean old = DocumentFormat.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    return old || fileName.endsWith(".docx") || archive.has("word/document.xml");
  }

  @Override
  public String text(byte[] bytes) throws UnreadableDocumentException {
    if (DocumentFormat.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw new UnreadableDocumentException(
          "这是旧版 Word 文件（doc）；请另存为 docx 后重试",
          "an old Word file (doc); save it as docx and try again");
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      StringBuilder text = new StringBuilder();
      WordNumbers numbers = new WordNumbers();
      for (IBodyElement element : document.getBodyElements()) {
        if (element instanceof XWPFParagraph paragraph) {
          text.append(numbers.before(paragraph)).append(words(paragraph)).append('\n');
        } else if (element instanceof XWPFTable table) {
          write(table, text);
        }
      }
      return text.toString();
    } catch (IOException | POIXMLException | IllegalArgumentException e) {
      throw new UnreadableDocumentException(
          "docx 文件已损坏，无法打开", "the docx file is broken and cannot be opened");
    }
  }

  private static String words(XWPFParagraph paragraph) {
    return paragraph.getText().replace("\r", "");
  }

  private static void write(XWPFTable table, StringBuilder text) {
    for (XWPFTableRow row : table.getRows()) {
      List<String> cells = new ArrayList<>();
      for (XWPFTableCell cell : row.getTableCells()) {
        cells.add(cell.getText().replaceAll("[\\t\\r\\n]+", " ").strip());
      }
      text.append(String.join("\t", cells)).append('\n');
    }
  }
}
