package kz.jauap.office.intake.open311;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An app of somebody else that reports by Open311: speaks the published specification over HTTP, in XML or JSON.
public final class ReportingApp {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final String key;
    private final String language;

    public ReportingApp(int port, String key) {
        this("http://localhost:" + port, key, "en");
    }

    private ReportingApp(String root, String key, String language) {
        this.root = root;
        this.key = key;
        this.language = language;
    }

    ReportingApp reading(String other) {
        return new ReportingApp(root, key, other);
    }

    ReportingApp withKey(String other) {
        return new ReportingApp(root, other, language);
    }

    /// What came back.
    public record Answer(int status, HttpResponse<byte[]> whole) {
        String type() {
            return whole.headers().firstValue("Content-Type").orElse("");
        }

        String header(String name) {
            return whole.headers().firstValue(name).orElse("");
        }

        public String text() {
            return new String(whole.body(), UTF_8);
        }

        JsonNode json() {
            return JSON.readTree(whole.body());
        }

        Element xml() {
            try {
                Document document = DocumentBuilderFactory.newDefaultInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(whole.body()));
                return document.getDocumentElement();
            } catch (ParserConfigurationException | SAXException e) {
                throw new AssertionError(text(), e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /// The text at a path of JSON.
        public String at(String pointer) {
            return json().at(pointer).asString();
        }
    }

    /// The elements of an element, in order.
    static List<Element> elements(Element of) {
        List<Element> all = new ArrayList<>();
        for (Node at = of.getFirstChild(); at != null; at = at.getNextSibling()) {
            if (at instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    static List<String> names(Element of) {
        return elements(of).stream().map(Element::getTagName).toList();
    }

    static String text(Element of, String name) {
        return of.getElementsByTagName(name).item(0).getTextContent();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(URI.create(root + path)).GET());
    }

    /// A form, its fields in pairs of name and text.
    Answer post(String path, String... fields) {
        return send(HttpRequest.newBuilder(URI.create(root + path))
                .header("Content-Type", "application/x-www-form-urlencoded; charset=utf-8")
                .POST(BodyPublishers.ofString(form(fields))));
    }

    /// A report of something in the street.
    Answer report(String... fields) {
        return post("/open311/v2/requests.json", with("api_key", key, fields));
    }

    Answer reportInXml(String... fields) {
        return post("/open311/v2/requests.xml", with("api_key", key, fields));
    }

    /// A report with a file, as a browser's form sends it.
    public Answer reportWith(String name, byte[] content, String... fields) {
        String mark = "----app";
        var body = new ByteArrayOutputStream();
        pairs(with("api_key", key, fields))
                .forEach((field, text) -> body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\""
                                + field + "\"\r\n\r\n" + text + "\r\n")
                        .getBytes(UTF_8)));
        body.writeBytes(("--" + mark + "\r\nContent-Disposition: form-data; name=\"media\"; filename=\"" + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(UTF_8));
        body.writeBytes(content);
        body.writeBytes(("\r\n--" + mark + "--\r\n").getBytes(UTF_8));
        return send(HttpRequest.newBuilder(URI.create(root + "/open311/v2/requests.json"))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
    }

    Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer =
                    http.send(request.header("Accept-Language", language).build(), BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String root() {
        return root;
    }

    private static String[] with(String name, String text, String... fields) {
        List<String> all = new ArrayList<>(List.of(name, text));
        all.addAll(List.of(fields));
        return all.toArray(String[]::new);
    }

    private static Map<String, String> pairs(String... fields) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            pairs.put(fields[at], fields[at + 1]);
        }
        return pairs;
    }

    private static String form(String... fields) {
        List<String> all = new ArrayList<>();
        for (int at = 0; at < fields.length; at += 2) {
            all.add(URLEncoder.encode(fields[at], UTF_8) + "=" + URLEncoder.encode(fields[at + 1], UTF_8));
        }
        return String.join("&", all);
    }
}
