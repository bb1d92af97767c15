package dev.anteroom.content.picture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/**
 * Copies an SVG element by element, keeping what {@link SvgVocabulary} knows. What could act is
 * refused rather than cut out, so that nobody gets a picture other than the one they drew; what an
 * editor left behind (metadata, comments, its own namespaces) is dropped.
 */
final class SvgCleaner {

    private static final int MOST_BYTES = 1024 * 1024;

    private final XMLStreamReader in;
    private final XMLStreamWriter out;
    private final boolean plainDoctype;
    private final SvgWeight weight = new SvgWeight();
    private Optional<SvgSize> size = Optional.empty();

    private SvgCleaner(XMLStreamReader in, XMLStreamWriter out, boolean plainDoctype) {
        this.in = in;
        this.out = out;
        this.plainDoctype = plainDoctype;
    }

    static Cleaning clean(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            return Cleaning.refused(PictureRefusal.TOO_LARGE);
        }
        ByteArrayOutputStream written = new ByteArrayOutputStream(bytes.length);
        try {
            SvgCleaner cleaner =
                    new SvgCleaner(
                            reader(bytes),
                            XMLOutputFactory.newDefaultFactory()
                                    .createXMLStreamWriter(written, StandardCharsets.UTF_8.name()),
                            SvgDoctype.isPlain(bytes));
            cleaner.copy();
            return cleaner.size
                    .<Cleaning>map(s -> new Cleaning.Clean(s.picture(written.toByteArray())))
                    .orElseGet(() -> Cleaning.refused(PictureRefusal.DAMAGED));
        } catch (RefusedSvgException refused) {
            return Cleaning.refused(refused.reason());
        } catch (XMLStreamException damaged) {
            return Cleaning.refused(PictureRefusal.DAMAGED);
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private void copy() throws XMLStreamException {
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> start();
                case XMLStreamConstants.END_ELEMENT -> {
                    weight.end();
                    out.writeEndElement();
                }
                case XMLStreamConstants.CHARACTERS -> out.writeCharacters(in.getText());
                case XMLStreamConstants.DTD -> {
                    if (!plainDoctype) {
                        throw new RefusedSvgException(PictureRefusal.UNSAFE_SVG);
                    }
                }
                case XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new RefusedSvgException(PictureRefusal.UNSAFE_SVG);
                default -> {
                    // Comments, processing instructions and white space around the root.
                }
            }
        }
        weight.check();
        out.flush();
    }

    private void start() throws XMLStreamException {
        String namespace = in.getNamespaceURI();
        boolean foreign = namespace != null && !namespace.equals(SvgVocabulary.NAMESPACE);
        if (foreign || in.getLocalName().equals("metadata")) {
            skip();
            return;
        }
        if (!SvgVocabulary.draws(in.getLocalName())) {
            throw new RefusedSvgException(PictureRefusal.UNSAFE_SVG);
        }
        weight.begin(in);
        out.writeStartElement(in.getLocalName());
        if (size.isEmpty()) {
            size = SvgSize.read(in);
            out.writeDefaultNamespace(SvgVocabulary.NAMESPACE);
        }
        attributes();
    }

    private void attributes() throws XMLStreamException {
        for (int i = 0; i < in.getAttributeCount(); i++) {
            String name = in.getAttributeLocalName(i);
            String value = in.getAttributeValue(i);
            if (SvgVocabulary.acts(name, value)) {
                throw new RefusedSvgException(PictureRefusal.UNSAFE_SVG);
            }
            String namespace = in.getAttributeNamespace(i);
            boolean plain = namespace == null || namespace.isEmpty() || name.equals("href");
            if (plain && SvgVocabulary.keeps(name)) {
                out.writeAttribute(name, value);
            }
        }
    }

    private void skip() throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = in.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
