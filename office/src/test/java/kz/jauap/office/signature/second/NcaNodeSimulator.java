package kz.jauap.office.signature.second;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// An NCANode as it is spoken to over HTTP: it verifies by BouncyCastle alone and trusts every authority.
final class NcaNodeSimulator implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private boolean suspicious;
    private boolean ill;
    private int asked;

    NcaNodeSimulator() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/cms/verify", this::verify);
        server.start();
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/cms/verify");
    }

    /// From now on it holds nothing to be valid.
    void suspect() {
        suspicious = true;
    }

    /// From now on it answers with faults, or is well again.
    void ill(boolean now) {
        ill = now;
    }

    int asked() {
        return asked;
    }

    private void verify(HttpExchange exchange) throws IOException {
        asked++;
        JsonNode question = JSON.readTree(exchange.getRequestBody().readAllBytes());
        boolean wellAsked = exchange.getRequestMethod().equals("POST")
                && question.at("/revocationCheck/0").asString("").equals("OCSP");
        if (ill || !wellAsked) {
            answer(exchange, 500, Map.of("status", 500, "message", "Internal error"));
            return;
        }
        boolean valid = !suspicious
                && holds(
                        Base64.getDecoder().decode(question.path("cms").asString("")),
                        Base64.getDecoder().decode(question.path("data").asString("")));
        answer(
                exchange,
                200,
                Map.of(
                        "status",
                        200,
                        "message",
                        valid ? "OK" : "Signature is not valid",
                        "valid",
                        valid,
                        "signers",
                        List.of()));
    }

    private static boolean holds(byte[] cms, byte[] document) {
        try {
            var signed = new CMSSignedData(new CMSProcessableByteArray(document), cms);
            SignerInformation signer = signed.getSignerInfos().iterator().next();
            @SuppressWarnings("unchecked")
            var matches = (java.util.Collection<X509CertificateHolder>)
                    signed.getCertificates().getMatches(signer.getSID());
            return signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                    .build(matches.iterator().next()));
        } catch (CMSException | OperatorCreationException | java.security.cert.CertificateException not) {
            return false;
        }
    }

    private static void answer(HttpExchange exchange, int status, Map<String, Object> body) {
        try (exchange) {
            byte[] bytes = JSON.writeValueAsBytes(body);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
