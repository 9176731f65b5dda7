package io.zhengmai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The names in a zip archive (docx, ofd), which is looked through before anybody unpacks it.
 *
 * <p>Refused are archives that grow beyond measure, that name files outside themselves, and whose
 * XML declares entities, which no office program writes.
 */
final class Archive {
  /** Bytes that all files of an archive may have together. */
  private static final int LARGEST = 100_000_000;

  private static final int MOST_ENTRIES = 5000;
  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  private final Set<String> names = new HashSet<>();
  private int left = LARGEST;

  private Archive() {}

  /**
   * Looks through a file; one that is no archive, or a broken one, has no names.
   *
   * @throws UnreadableDocumentException if the archive must not be unpacked
   */
  static Archive of(byte[] bytes) throws UnreadableDocumentException {
    Archive archive = new Archive();
    if (DocumentFormat.begins(bytes, 'P', 'K', 3, 4)) {
      archive.lookThrough(bytes);
    }
    return archive;
  }

  /** Whether it holds a file of this name. */
  boolean has(String name) {
    return names.contains(name);
  }

  private void lookThrough(byte[] bytes) throws UnreadableDocumentException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains("../")) {
          throw new UnreadableDocumentException(
              "压缩包内有越界的文件名", "the archive names files outside itself");
        }
        names.add(name);
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || names.size() > MOST_ENTRIES) {
          throw new UnreadableDocumentException("压缩包解开后过大", "what the archive holds is too large");
        }
        if (name.endsWith(".xml") && declaresEntities(content)) {
          throw new UnreadableDocumentException(
              "文件内的 XML 带有文档类型声明（DTD），不予读取", "XML within the file has a DTD, which is not read");
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      // a broken archive is told so by who reads it
      return;
    }
  }

  private static boolean declaresEntities(byte[] xml) {
    try {
      XMLStreamReader reader = XML.createXMLStreamReader(new ByteArrayInputStream(xml));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.START_ELEMENT) {
          return event == XMLStreamConstants.DTD;
        }
      }
      return false;
    } catch (XMLStreamException e) {
      return false; // what is no XML is told so by who reads it
    }
  }
}
