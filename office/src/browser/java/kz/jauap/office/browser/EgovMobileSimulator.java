package kz.jauap.office.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// eGov Mobile as the office meets it: scans a code, asks who wants a signature, shows who its owner is where that is
/// asked for, reads the document, brings the signature back.
final class EgovMobileSimulator {
    /// How the telephone shows the office that it may read, as the office chose.
    private sealed interface Leave {
        /// By a token that it was given.
        record Token(String value) implements Leave {}

        /// By XML that its owner signs with his key for signing in.
        record Owner() implements Leave {}
    }

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEME = "mobileSign:";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI office;
    private final UnaryOperator<String> owner;
    private Leave leave = new Leave.Token("");
    private String address = "";

    /// @param port where the office under test listens, whatever address it believes in
    EgovMobileSimulator(int port) {
        this(port, _ -> {
            throw new AssertionError("nobody's telephone is asked whose it is");
        });
    }

    /// @param owner signs the login XML for the address of the document
    EgovMobileSimulator(int port, UnaryOperator<String> owner) {
        this.office = URI.create("http://localhost:" + port);
        this.owner = owner;
    }

    /// The first step: scans a code and is told where the document is.
    JsonNode scan(String code) {
        if (!code.startsWith(SCHEME)) {
            throw new AssertionError("not a code of eGov Mobile: " + code);
        }
        JsonNode announced = JSON.readTree(
                send(request(here(code.substring(SCHEME.length()))).GET()).body());
        leave = switch (announced.at("/document/auth_type").asString("")) {
            case "Token" -> new Leave.Token(announced.at("/document/auth_token").asString(""));
            case "Eds" -> new Leave.Owner();
            case String other -> throw new AssertionError("eGov Mobile knows no such authorisation: " + other);
        };
        address = announced.at("/document/uri").asString("");
        return announced;
    }

    /// The office's status to whoever asks for the document: 200 given, 403 where the owner is not the one expected.
    int ask() {
        return send(asking()).statusCode();
    }

    /// The second step: reads the document, as the telephone shows it to its owner.
    byte[] read() {
        return Base64.getDecoder()
                .decode(offered().at("/documentsToSign/0/document/file/data").asString(""));
    }

    /// Signs and brings the signature back.
    ///
    /// @return the office's status: 200 accepted, 403 refused
    int sign(UnaryOperator<byte[]> pen) {
        JsonNode offered = offered();
        var file = (ObjectNode) offered.at("/documentsToSign/0/document/file");
        byte[] data = Base64.getDecoder().decode(file.path("data").asString(""));
        file.put("data", Base64.getEncoder().encodeToString(pen.apply(data)));
        return send(bearing(request(here(address)))
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(offered.toString())))
                .statusCode();
    }

    private JsonNode offered() {
        return JSON.readTree(send(asking()).body());
    }

    private HttpRequest.Builder asking() {
        return switch (leave) {
            case Leave.Token _ -> bearing(request(here(address))).GET();
            case Leave.Owner() ->
                request(here(address))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(JSON.createObjectNode()
                                .put("xml", owner.apply(address))
                                .toString()));
        };
    }

    private HttpRequest.Builder bearing(HttpRequest.Builder request) {
        return switch (leave) {
            case Leave.Token(var value) -> request.header("Authorization", "Bearer " + value);
            case Leave.Owner() -> request;
        };
    }

    private static HttpRequest.Builder request(URI address) {
        return HttpRequest.newBuilder(address).header("User-Agent", "eGov Mobile (simulator)");
    }

    private URI here(String address) {
        return office.resolve(URI.create(address).getPath());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
