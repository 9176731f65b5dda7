package io.zhengmai.network;

import io.zhengmai.query.Bilingual;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamException;

/** Writes a network as one XML document. */
abstract class NetworkWriter {
  final RowNetwork network;
  private final Bilingual title;
  private final String remark;

  /**
   * A writer.
   *
   * @param remark what to tell who reads the file; may be empty
   */
  NetworkWriter(RowNetwork network, Bilingual title, String remark) {
    this.network = network;
    this.title = title;
    this.remark = remark;
  }

  final void write(OutputStream out) {
    try {
      XmlOutput xml = new XmlOutput(out);
      write(xml);
      xml.end();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes the root element and all in it. */
  abstract void write(XmlOutput xml) throws XMLStreamException;

  /** What the file is, in words. */
  final String description() {
    return (title.zh() + " " + title.en() + " " + remark).strip();
  }
}
