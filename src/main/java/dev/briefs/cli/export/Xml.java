package dev.briefs.cli.export;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML 1.0 on lines; characters that a document cannot hold are replaced. */
final class Xml {
  private final XMLStreamWriter xml;
  private int depth;

  /** A document, its declaration written. */
  Xml(Writer out) throws IOException {
    try {
      this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw lost(failure);
    }
  }

  /** Begins an element, with attributes as names and values in turn; empty values are left out. */
  void start(String name, String... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
      depth++;
    } catch (XMLStreamException failure) {
      throw lost(failure);
    }
  }

  /** Ends the element begun last. */
  void end() throws IOException {
    try {
      depth--;
      indent();
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw lost(failure);
    }
  }

  /** Writes an element without content. */
  void empty(String name, String... attributes) throws IOException {
    try {
      indent();
      xml.writeEmptyElement(name);
      attributes(attributes);
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw lost(failure);
    }
  }

  /** Writes an element with a text. */
  void text(String name, String text, String... attributes) throws IOException {
    try {
      indent();
      xml.writeStartElement(name);
      attributes(attributes);
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
      xml.writeCharacters("\n");
    } catch (XMLStreamException failure) {
      throw lost(failure);
    }
  }

  /** Ends the document. */
  void close() throws IOException {
    try {
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException failure) {
      throw lost(failure);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (!attributes[i + 1].isEmpty()) {
        xml.writeAttribute(attributes[i], legal(attributes[i + 1]));
      }
    }
  }

  private void indent() throws XMLStreamException {
    xml.writeCharacters("  ".repeat(depth));
  }

  private static String legal(String text) {
    StringBuilder legal = new StringBuilder(text.length());
    text.codePoints().map(Xml::legal).forEach(legal::appendCodePoint);
    return legal.toString();
  }

  /** A character, or what stands for one outside of the production Char of XML 1.0. */
  private static int legal(int character) {
    boolean control = character < ' ' && character != '\t' && character != '\n';
    boolean surrogate =
        character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    return control || surrogate || character == 0xFFFE || character == 0xFFFF ? 0xFFFD : character;
  }

  private static IOException lost(XMLStreamException failure) {
    return failure.getNestedException() instanceof IOException cause
        ? cause
        : new IOException(failure);
  }
}
