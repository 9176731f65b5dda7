package io.zhengmai.document;

import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** A pdf file with a text layer: its lines as printed, without the page numbers. */
final class PdfDocument implements DocumentFormat {
  /** — 3 —, - 3 -, 3: a line that holds a page number and nothing else. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile("(?m)^[ \\t]*(?:[-—－–]+ ?\\d{1,3} ?[-—－–]+|第 ?\\d{1,3} ?页.{0,12})[ \\t]*\\n");

  @Override
  public boolean reads(String fileName, byte[] bytes, Archive archive) {
    return DocumentFormat.begins(bytes, '%', 'P', 'D', 'F') || fileName.endsWith(".pdf");
  }

  @Override
  public String text(byte[] bytes) throws UnreadableDocumentException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("\n");
      stripper.setPageEnd("\n");
      String text = PAGE_NUMBER.matcher(stripper.getText(document)).replaceAll("");
      if (text.isBlank()) {
        throw new UnreadableDocumentException(
            "这是扫描的 pdf，没有文字层；请先做文字识别（OCR）",
            "a scanned pdf without a text layer; run text recognition (OCR) on it first");
      }
      return text;
    } catch (InvalidPasswordException e) {
      throw new UnreadableDocumentException(
          "pdf 文件有密码保护；请解除后重试", "the pdf file is protected by a password; remove it and try again");
    } catch (IOException e) {
      throw new UnreadableDocumentException(
          "pdf 文件已损坏，无法打开", "the pdf file is broken and cannot be opened");
    }
  }
}
