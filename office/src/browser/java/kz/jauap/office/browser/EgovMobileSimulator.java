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

/// eGov Mobile as the office meets it: scans a code, asks who wants a signature, reads the document, brings the
/// signature back.
final class EgovMobileSimulator {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SCHEME = "mobileSign:";

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI office;
    private String authorization = "";
    private URI documents = URI.create("");

    /// @param port where the office under test listens, whatever address it believes in
    EgovMobileSimulator(int port) {
        this.office = URI.create("http://localhost:" + port);
    }

    /// The first step: scans a code and is told where the document is.
    JsonNode scan(String code) {
        if (!code.startsWith(SCHEME)) {
            throw new AssertionError("not a code of eGov Mobile: " + code);
        }
        JsonNode announced = JSON.readTree(
                send(request(here(code.substring(SCHEME.length()))).GET()).body());
        authorization = "Bearer " + announced.at("/document/auth_token").asString("");
        documents = here(announced.at("/document/uri").asString(""));
        return announced;
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
        return send(request(documents)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString(offered.toString())))
                .statusCode();
    }

    private JsonNode offered() {
        return JSON.readTree(send(request(documents).GET()).body());
    }

    private HttpRequest.Builder request(URI address) {
        var request = HttpRequest.newBuilder(address).header("User-Agent", "eGov Mobile (simulator)");
        return authorization.isEmpty() ? request : request.header("Authorization", authorization);
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
