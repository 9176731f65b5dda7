package io.zhengmai.network;

import java.io.OutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML, with a replacement for the characters that XML 1.0 cannot hold. */
final class XmlOutput {
  private static final Pattern FORBIDDEN =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final XMLStreamWriter xml;

  XmlOutput(OutputStream out) throws XMLStreamException {
    xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    xml.writeStartDocument("UTF-8", "1.0");
    line();
  }

  /** Opens an element with attributes given as name, value, name, value … */
  void open(String element, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
    line();
  }

  void close() throws XMLStreamException {
    xml.writeEndElement();
    line();
  }

  void empty(String element, String... attributes) throws XMLStreamException {
    xml.writeEmptyElement(element);
    attributes(attributes);
    line();
  }

  void text(String element, String text, String... attributes) throws XMLStreamException {
    xml.writeStartElement(element);
    attributes(attributes);
    xml.writeCharacters(clean(text));
    xml.writeEndElement();
    line();
  }

  void end() throws XMLStreamException {
    xml.writeEndDocument();
    xml.flush();
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], clean(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n");
  }

  private static String clean(String text) {
    return FORBIDDEN.matcher(text).replaceAll("\uFFFD");
  }
}
