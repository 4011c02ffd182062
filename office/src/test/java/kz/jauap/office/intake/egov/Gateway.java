package kz.jauap.office.intake.egov;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.partner.Credentials;
import kz.jauap.office.intake.partner.Seal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A state gateway as it stands outside: speaks the contract over HTTP, in JSON or XML, well or badly.
public final class Gateway {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String root;
    private final String token;
    private final byte[] key;

    public Gateway(int port, Credentials credentials) {
        this("http://localhost:" + port, credentials.token(), credentials.key());
    }

    private Gateway(String root, String token, String key) {
        this.root = root;
        this.token = token;
        this.key = HexFormat.of().parseHex(key);
    }

    /// The same with a token that nobody gave.
    public Gateway withToken(String other) {
        return new Gateway(root, other, HexFormat.of().formatHex(key));
    }

    /// What is sent in one message: the fields of a package, of which some may be left out or spoiled.
    public record Message(Map<String, Object> fields) {
        public static Message of(byte[] document, byte[] cms) {
            Map<String, Object> fields = new LinkedHashMap<>();
            fields.put("appeal", appeal("850102200024", "Абай даңғылында шам жанбайды. Жөндеуді сұраймын."));
            fields.put("document", file("otinish.pdf", document));
            fields.put("signature", Base64.getEncoder().encodeToString(cms));
            return new Message(fields);
        }

        public Message with(String name, Object value) {
            Map<String, Object> more = new LinkedHashMap<>(fields);
            more.put(name, value);
            return new Message(more);
        }

        public Message without(String name) {
            Map<String, Object> less = new LinkedHashMap<>(fields);
            less.remove(name);
            return new Message(less);
        }

        public byte[] json() {
            return JSON.writeValueAsBytes(fields);
        }

        public byte[] xml() {
            return PackageXml.of(fields).getBytes(UTF_8);
        }
    }

    public static Map<String, Object> file(String name, byte[] content) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("name", name);
        file.put("content", Base64.getEncoder().encodeToString(content));
        return file;
    }

    public static Map<String, Object> appeal(String iin, String text) {
        Map<String, Object> applicant = new LinkedHashMap<>();
        applicant.put("surname", "Өмірова");
        applicant.put("given", "Қарлығаш");
        applicant.put("iin", iin);
        applicant.put("postalAddress", "Алматы, Абай даңғылы, 10");
        Map<String, Object> appeal = new LinkedHashMap<>();
        appeal.put("kind", "APPLICATION");
        appeal.put("language", "kk");
        appeal.put("text", text);
        appeal.put("claims", java.util.List.of("Шамды жөндеу"));
        appeal.put("addressee", "Алматы қаласының әкімдігі");
        appeal.put("applicant", applicant);
        return appeal;
    }

    /// An answer of the office.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    public record Answer(int status, String type, byte[] body, Map<String, String> headers) {
        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text() {
            return new String(body, UTF_8);
        }
    }

    public Answer hand(String id, Message message) {
        return post("/api/v1/packages", "application/json", id, message.json(), request -> request);
    }

    public Answer handLater(String id, Message message) {
        return post(
                "/api/v1/packages",
                "application/json",
                id,
                message.json(),
                request -> request.header("Prefer", "respond-async"));
    }

    public Answer handXml(String id, Message message) {
        return post("/api/v1/packages", "application/xml", id, message.xml(), request -> request);
    }

    public Answer handSealed(String id, byte[] body, Instant at, byte[] with) {
        Seal seal = Seal.of(
                with,
                at,
                new Seal.Sealed("POST", "/api/v1/packages", id, Bytes.of(body).sha256()));
        return post(
                "/api/v1/packages",
                "application/json",
                id,
                body,
                request -> request.header(Seal.HEADER, seal.header()));
    }

    public byte[] key() {
        return key.clone();
    }

    public Answer post(String path, String type, String id, byte[] body, UnaryOperator<HttpRequest.Builder> more) {
        return send(more.apply(request(path)
                .header("Content-Type", type)
                .header("Idempotency-Key", id)
                .POST(BodyPublishers.ofByteArray(body))));
    }

    public String token() {
        return token;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(root + path))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "ru");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.build(), BodyHandlers.ofByteArray());
            Map<String, String> headers = new LinkedHashMap<>();
            answer.headers()
                    .map()
                    .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.getFirst()));
            return new Answer(answer.statusCode(), headers.getOrDefault("content-type", ""), answer.body(), headers);
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /// A document that says something: enough of a PDF to be one.
    public static byte[] document(String words) {
        var pdf = new ByteArrayOutputStream();
        pdf.writeBytes("%PDF-1.4\n% ".getBytes(UTF_8));
        pdf.writeBytes(words.getBytes(UTF_8));
        pdf.writeBytes("\n%%EOF\n".getBytes(UTF_8));
        return pdf.toByteArray();
    }
}
