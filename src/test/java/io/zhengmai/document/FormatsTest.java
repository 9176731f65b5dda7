package io.zhengmai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zhengmai.lexicon.Library;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.ofdrw.layout.OFDDoc;
import org.ofdrw.layout.element.Paragraph;

/** Files of each format are made here and read back. */
final class FormatsTest {
  private static final DocumentReader READER = new DocumentReader(Library.of(Path.of("data")));
  private static final String[] LINES = {
    "某市人民政府办公室关于修桥的意见", "为贯彻落实部署，提出以下意见。", "一、修建新桥。（责任单位：市住建局）", "二、加强养护。（责任单位：市交通局）"
  };

  private static String read(String name, byte[] bytes) throws Exception {
    return READER.read(name, bytes, Sidecar.NONE).text().value();
  }

  private static void refuses(String name, byte[] bytes, String english) {
    assertThatThrownBy(() -> read(name, bytes))
        .isInstanceOf(UnreadableDocumentException.class)
        .hasMessageContaining(english);
  }

  @Test
  void findsTheArticleOfAWebPage() throws Exception {
    StringBuilder page = new StringBuilder("<!DOCTYPE html><html><head><meta charset='gb2312'>");
    page.append("<meta name='ArticleTitle' content='").append(LINES[0]).append("'>");
    page.append("<title>政府网</title><style>p{color:red}</style></head><body>");
    page.append("<div class='menu'><a href='/'>首页</a> <a href='/a'>公开</a> <a>互动</a></div>");
    page.append("<div><div id='content'><script>var x = '脚本';</script>");
    page.append("<p>　　").append(LINES[1]).append("</p><p>").append(LINES[2]);
    page.append("<br>").append(LINES[3]).append("</p>");
    page.append("<table><tr><th>序号</th><th>任务</th></tr><tr><td>1</td><td><p>勘察</p></td></tr>");
    page.append("</table></div></div><div class='foot'><a>联系</a><a>地图</a></div></body></html>");
    String expected =
        LINES[0] + "\n　　" + LINES[1] + "\n" + LINES[2] + "\n" + LINES[3] + "\n序号\t任务\n1\t勘察\n";
    for (String charset : new String[] {"UTF-8", "GB18030"}) {
      byte[] bytes = page.toString().getBytes(Charset.forName(charset));
      assertThat(read("page.html", bytes)).as(charset).isEqualTo(expected.replace("　　", ""));
      assertThat(read("saved", bytes)).isEqualTo(expected.replace("　　", ""));
    }
  }

  @Test
  void readsParagraphsAndTablesOfAWordFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : LINES) {
        document.createParagraph().createRun().setText(line);
      }
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("序号");
      table.getRow(0).getCell(1).setText("责任单位");
      table.getRow(1).getCell(0).setText("1");
      table.getRow(1).getCell(1).setText("市住建局");
      document.write(out);
    }
    String expected = String.join("\n", LINES) + "\n序号\t责任单位\n1\t市住建局\n";
    assertThat(read("a.docx", out.toByteArray())).isEqualTo(expected);
    assertThat(read("upload", out.toByteArray())).isEqualTo(expected);
    byte[] cut = Arrays.copyOf(out.toByteArray(), out.size() / 2);
    refuses("a.docx", cut, "broken");
    refuses("a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "docx");
  }

  @Test
  void readsTheLinesOfAPdfWithoutItsPageNumbers() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.setLeading(20);
        content.newLineAtOffset(50, 700);
        for (String line : new String[] {"1. First task", "2. Second task", "- 1 -"}) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(out);
    }
    // The standard fonts have no Chinese, so the format is asked and not the whole reader.
    assertThat(new PdfDocument().text(out.toByteArray()).strip())
        .isEqualTo("1. First task\n2. Second task");
  }

  @Test
  void refusesAPdfWithoutText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    }
    refuses("scan.pdf", out.toByteArray(), "scanned");
    refuses("broken.pdf", "%PDF-1.7 nothing".getBytes(StandardCharsets.US_ASCII), "broken");
  }

  @Test
  void readsTheLinesOfAnOfdFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OFDDoc document = new OFDDoc(out)) {
      for (String line : LINES) {
        document.add(new Paragraph(line).setFontSize(4d));
      }
    }
    assertThat(read("a.ofd", out.toByteArray()).strip()).isEqualTo(String.join("\n", LINES));
    refuses("a.ofd", Arrays.copyOf(out.toByteArray(), 40), "broken");
  }

  @Test
  void readsAPageHoweverDeepItNests() throws Exception {
    for (String tag : new String[] {"<div>", "<b>", "<table><tr><td>", "<ul><li>"}) {
      String page = "<html><body>" + tag.repeat(100_000) + String.join("<br>", LINES);
      assertThat(read("deep.html", page.getBytes(StandardCharsets.UTF_8)))
          .as(tag)
          .contains(LINES[2]);
    }
  }

  @Test
  void tellsTheFormatByTheContentWhateverTheFileIsCalled() throws Exception {
    byte[] word = wordFile();
    String expected = read("a.docx", word);
    assertThat(read("a.txt", word)).isEqualTo(expected);
    assertThat(read("a.ofd.docx", word)).isEqualTo(expected);
    byte[] text = String.join("\n", LINES).getBytes(StandardCharsets.UTF_8);
    assertThat(read("a.md", text)).isEqualTo(String.join("\n", LINES));
    refuses("a.docx", text, "broken");
    refuses("a.ofd", text, "broken");
    refuses("a.pdf", text, "broken");
  }

  @Test
  void refusesAPdfWithAPassword() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    refuses("secret.pdf", out.toByteArray(), "password");
  }

  @Test
  void refusesAnOfdFileWithoutText() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OFDDoc document = new OFDDoc(out)) {
      document.add(new Paragraph("　").setFontSize(4d));
    }
    refuses("scan.ofd", out.toByteArray(), "scanned");
  }

  @Test
  void refusesArchivesThatMustNotBeUnpacked() throws Exception {
    byte[] nothing = new byte[101_000_000];
    refuses("a.docx", archive("word/document.xml", nothing), "too large");
    refuses("a.ofd", archive("../../OFD.xml", new byte[1]), "outside");
    String entities =
        "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>";
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, StandardCharsets.UTF_16}) {
      String declared = charset == StandardCharsets.UTF_8 ? entities : entities.substring(21);
      refuses("a.ofd", archive("OFD.xml", declared.getBytes(charset)), "DTD");
      refuses("a.docx", archive("word/document.xml", declared.getBytes(charset)), "DTD");
    }
  }

  private static byte[] archive(String name, byte[] content) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return out.toByteArray();
  }

  private static byte[] wordFile() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      for (String line : LINES) {
        document.createParagraph().createRun().setText(line);
      }
      document.write(out);
    }
    return out.toByteArray();
  }
}
