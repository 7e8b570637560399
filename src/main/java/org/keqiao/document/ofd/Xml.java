package org.keqiao.document.ofd;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML file of the format in the making: elements with the prefix {@code ofd}, attributes without one. */
final class Xml {

    private static final String PREFIX = "ofd";
    private static final String NAMESPACE = "http://www.ofdspec.org/2016";
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private Xml() throws XMLStreamException {
        writer = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
        writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    }

    /** A file with that root element, and attributes as pairs of name and value. */
    static Xml root(String element, String... attributes) {
        try {
            Xml xml = new Xml();
            xml.writer.writeStartElement(PREFIX, element, NAMESPACE);
            xml.writer.writeNamespace(PREFIX, NAMESPACE);
            xml.attributes(attributes);
            return xml;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml open(String element, String... attributes) {
        try {
            writer.writeStartElement(PREFIX, element, NAMESPACE);
            attributes(attributes);
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml leaf(String element, String text, String... attributes) {
        open(element, attributes);
        try {
            writer.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return close();
    }

    Xml empty(String element, String... attributes) {
        return open(element, attributes).close();
    }

    byte[] bytes() {
        try {
            writer.writeEndDocument();
            writer.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            writer.writeAttribute(attributes[i], attributes[i + 1]);
        }
    }
}
