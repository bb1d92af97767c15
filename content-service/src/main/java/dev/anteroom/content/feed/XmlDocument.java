package dev.anteroom.content.feed;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document; what goes in is escaped, so that what comes out is well-formed. */
final class XmlDocument {

    /** Something that writes; the writer fails only when misused. */
    @FunctionalInterface
    interface Part {
        void write() throws XMLStreamException;
    }

    private final StringWriter written = new StringWriter();
    private final XMLStreamWriter xml;

    XmlDocument() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(written);
            xml.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException e) {
            throw new IllegalStateException("A string takes everything", e);
        }
    }

    XmlDocument element(String name, String value) {
        return element(name, () -> text(value));
    }

    XmlDocument text(String value) {
        return run(() -> xml.writeCharacters(XmlText.of(value)));
    }

    XmlDocument element(String name, Part content) {
        return run(
                () -> {
                    xml.writeStartElement(name);
                    content.write();
                    xml.writeEndElement();
                });
    }

    XmlDocument attribute(String name, String value) {
        return run(() -> xml.writeAttribute(name, XmlText.of(value)));
    }

    String end() {
        run(xml::writeEndDocument);
        return written.toString();
    }

    private XmlDocument run(Part part) {
        try {
            part.write();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Not a document", e);
        }
    }
}
