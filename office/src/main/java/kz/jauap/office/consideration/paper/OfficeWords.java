package kz.jauap.office.consideration.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// All words in a paper of an office program, also those that stand in no line of it: the value behind a cell, what a
/// picture is called for the blind, where a link leads.
final class OfficeWords {
    /// The digits of one number may stand apart among marks: a text is read with a gap for each mark and without.
    private final StringBuilder apart = new StringBuilder();

    private final StringBuilder joined = new StringBuilder();
    private final StringBuilder beside = new StringBuilder();

    private OfficeWords() {}

    /// @throws IOException where a part of it cannot be read
    static String of(InputStream paper) throws IOException {
        OfficeWords words = new OfficeWords();
        try (ZipInputStream zip = new ZipInputStream(paper)) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                words.beside(part.getName());
                if (part.getName().endsWith(".xml") || part.getName().endsWith(".rels")) {
                    words.read(zip.readAllBytes());
                } else if (part.getName().equals("mimetype")) {
                    words.beside(new String(zip.readAllBytes(), StandardCharsets.US_ASCII));
                }
            }
        } catch (XMLStreamException broken) {
            throw new IOException("no XML that can be read", broken);
        }
        return words.apart + "\n" + words.joined + "\n" + words.beside;
    }

    /// A part says itself in which encoding it is.
    private void read(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    apart.append(' ');
                    for (int at = 0; at < xml.getAttributeCount(); at++) {
                        beside(xml.getAttributeValue(at));
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> apart.append(' ');
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    apart.append(xml.getText());
                    joined.append(xml.getText());
                }
                case XMLStreamConstants.COMMENT -> beside(xml.getText());
                case XMLStreamConstants.PROCESSING_INSTRUCTION -> beside(xml.getPITarget() + xml.getPIData());
                default -> {}
            }
        }
        apart.append('\n');
        joined.append('\n');
    }

    private void beside(String words) {
        beside.append(words).append('\n');
    }
}
