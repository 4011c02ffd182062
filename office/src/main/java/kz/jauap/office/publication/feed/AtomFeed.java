package kz.jauap.office.publication.feed;

import java.io.StringWriter;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// A feed as Atom (RFC 4287).
final class AtomFeed {
    private static final String NAMESPACE = "http://www.w3.org/2005/Atom";

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static String written(Feed feed) {
        StringWriter text = new StringWriter();
        try {
            new AtomFeed(XMLOutputFactory.newFactory().createXMLStreamWriter(text)).write(feed);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    private void write(Feed feed) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace(NAMESPACE);
        xml.writeAttribute("xml:lang", feed.language());
        element("id", feed.home());
        element("title", feed.title());
        element("subtitle", feed.description());
        element("updated", feed.updated().toString());
        author(feed.author());
        link("self", feed.self().replace("{form}", "atom"), "application/atom+xml");
        link("alternate", feed.home(), "text/html");
        if (feed.next().isPresent()) {
            link("next", feed.next().get().replace("{form}", "atom"), "application/atom+xml");
        }
        for (Feed.Item item : feed.items()) {
            entry(item);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(Feed.Item item) throws XMLStreamException {
        xml.writeStartElement("entry");
        xml.writeAttribute("xml:lang", item.language());
        element("id", item.id());
        element("title", item.title());
        element("published", item.published().toString());
        element("updated", item.changed().toString());
        author(item.author());
        link("alternate", item.url(), "text/html");
        for (String tag : item.tags()) {
            xml.writeEmptyElement("category");
            xml.writeAttribute("term", tag);
        }
        xml.writeStartElement("content");
        xml.writeAttribute("type", "text");
        xml.writeCharacters(allowed(item.text()));
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void author(String name) throws XMLStreamException {
        xml.writeStartElement("author");
        element("name", name);
        xml.writeEndElement();
    }

    private void link(String relation, String address, String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("type", type);
        xml.writeAttribute("href", address);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /// Leaves out the few characters that XML 1.0 knows no way to write.
    private static String allowed(String text) {
        return text.codePoints()
                .filter(each -> each == '\t' || each == '\n' || (each >= ' ' && (each & 0xFFFE) != 0xFFFE))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
