package kz.jauap.office.intake.egov;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.EGOV;
import static kz.jauap.office.guide.Trial.FORGED;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Seal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// What a hostile or broken gateway may send: each gets a clear 4xx, nothing is registered, nothing breaks.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostilityTest extends HostileGateway {
    @ParameterizedTest
    @ValueSource(strings = {"", "wrong", "jauap_", "Ключ", "a b"})
    void nobodyEntersWithoutAToken(String token) {
        Gateway stranger = gateway.withToken(token.equals("Ключ") ? "%D0%9A" : token);
        Answer answer = stranger.hand("m", signatory.message("a"));
        refused(answer, 401);
        assertThat(answer.headers()).containsEntry("www-authenticate", "Bearer");
        refused(stranger.get(PACKAGES + "/m"), 401);
        refused(stranger.get("/api/v1/events"), 401);
    }

    @Test
    void aRightTokenIsNotHeldUpByWrongOnes() {
        int last = 0;
        for (int at = 0; at < 40; at++) {
            last = gateway.withToken("wrong-" + at).get(PACKAGES + "/m").status();
        }
        assertThat(last).isEqualTo(429);
        assertThat(gateway.get(PACKAGES + "/m").status()).isEqualTo(404);
    }

    @Test
    void aSealThatIsWrongStaleReplayedOrMissingOpensNothing() {
        Gateway sealing =
                new Gateway(port, partners.admit("sealing", Partner.Sealing.REQUIRED, Flavour.JSON, Optional.empty()));
        byte[] body = signatory.message("a").with("signature", "AAAA").json();
        refused(sealing.post(PACKAGES, JSON, "s-1", body, request -> request), 401);
        refused(sealing.handSealed("s-1", body, clock.instant(), new byte[32]), 401);
        refused(sealing.handSealed("s-1", body, clock.instant().minus(Duration.ofMinutes(6)), sealing.key()), 401);
        refused(sealing.handSealed("s-1", body, clock.instant().plus(Duration.ofMinutes(6)), sealing.key()), 401);
        Seal of = Seal.of(sealing.key(), clock.instant(), new Seal.Sealed("POST", PACKAGES, "s-1", "00"));
        for (String header : List.of(of.header(), "t=1", "v1=" + of.mac(), "t=99999999999999999,v1=" + of.mac())) {
            refused(sealing.post(PACKAGES, JSON, "s-1", body, request -> request.header(Seal.HEADER, header)), 401);
        }
        Seal first = Seal.of(
                sealing.key(),
                clock.instant(),
                new Seal.Sealed(
                        "POST",
                        PACKAGES,
                        "s-1",
                        kz.jauap.office.house.Bytes.of(body).sha256()));
        byte[] other = signatory.message("b").json();
        refused(
                sealing.post(PACKAGES, JSON, "s-1", other, request -> request.header(Seal.HEADER, first.header())),
                401);
        refused(sealing.post(PACKAGES, JSON, "s-2", body, request -> request.header(Seal.HEADER, first.header())), 401);
        assertThat(sealing.handSealed("s-1", body, clock.instant(), sealing.key())
                        .json()
                        .get("state")
                        .stringValue())
                .isEqualTo("REFUSED");
        refused(gateway.handSealed("s-3", body, clock.instant(), new byte[32]), 401);
    }

    @Withstands(doors = EGOV, trials = HUGE)
    @Test
    void whatIsTooLargeIsNotEvenRead() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String head =
                    "POST " + PACKAGES + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: ru\r\nIdempotency-Key: l"
                            + "\r\nAuthorization: Bearer " + gateway.token() + "\r\nContent-Type: application/json"
                            + "\r\nContent-Length: " + (100L << 20) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            assertThat(new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8)).readLine())
                    .startsWith("HTTP/1.1 413");
        }
        assertThat(gateway.get(PACKAGES + "/l").status()).isEqualTo(404);
    }

    @Test
    void whatIsPackedOnceMoreIsNotUnpacked() {
        refused(
                gateway.post(
                        PACKAGES,
                        JSON,
                        "z",
                        signatory.message("a").json(),
                        request -> request.header("Content-Encoding", "gzip")),
                415);
        refused(gateway.post(PACKAGES, "text/plain", "z", new byte[] {1}, request -> request), 415);
    }

    @Test
    void manySmallFilesAndManyLayersOfBase64AreJustFiles() {
        Object many = Stream.generate(() -> Gateway.file("a.pdf", Gateway.document("a")))
                .limit(21)
                .toList();
        Answer answer = gateway.hand("f", signatory.message("a").with("attachments", many));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/reasons/0/field").stringValue()).isEqualTo("attachments");
        String layered = Base64.getEncoder().encodeToString(new byte[1 << 20]);
        for (int at = 0; at < 3; at++) {
            layered = Base64.getEncoder().encodeToString(layered.getBytes(UTF_8));
        }
        Message message = signatory.message("a").with("signature", layered);
        assertThat(gateway.hand("g", message).json().at("/reasons/0/code").stringValue())
                .isEqualTo("TOO_LARGE");
    }

    @Test
    void whatIsMissingOrNotAcceptedIsNamed() {
        assertThat(reason(signatory.message("a").without("document"))).isEqualTo("document");
        assertThat(reason(signatory.message("a").without("signature"))).isEqualTo("signature");
        assertThat(reason(signatory.message("a").with("signature", ""))).isEqualTo("signature");
        assertThat(reason(signatory.message("a").with("document", Map.of("name", "a.pdf"))))
                .isEqualTo("document");
        assertThat(reason(signatory.message("a").with("document", Gateway.file("a.exe", new byte[] {77, 90, 0, 1}))))
                .isEqualTo("document");
        assertThat(reason(signatory.message("a").with("document", Gateway.file("a.pdf", new byte[0]))))
                .isEqualTo("document");
    }

    private String reason(Message message) {
        Answer answer = gateway.hand("w", message);
        assertThat(answer.status()).isEqualTo(422);
        return answer.json().at("/reasons/0/field").stringValue();
    }

    @Withstands(doors = EGOV, trials = FORGED)
    @Test
    void aSpoiledSignatureIsRefusedWhereverItIsSpoiled() {
        byte[] document = Gateway.document("bytes");
        byte[] cms = signatory.sign(Signatory.IIN, document);
        for (byte[] spoiled : List.of(
                flipped(cms, cms.length - 1),
                Arrays.copyOf(cms, cms.length - 1),
                Arrays.copyOf(cms, cms.length + 1),
                document,
                new byte[] {1})) {
            Answer answer = gateway.hand("b-" + spoiled.length, Message.of(document, spoiled));
            assertThat(answer.status()).as(answer.text()).isEqualTo(422);
        }
    }

    private static byte[] flipped(byte[] bytes, int at) {
        byte[] other = bytes.clone();
        other[at] ^= 1;
        return other;
    }
}
