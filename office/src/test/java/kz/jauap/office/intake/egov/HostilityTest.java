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
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.Gateway.Answer;
import kz.jauap.office.intake.egov.Gateway.Message;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.partner.Seal;
import kz.jauap.office.organisation.AlmatyOrganisation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What a hostile or broken gateway may send: each gets a clear 4xx, nothing is registered, nothing breaks.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostilityTest {
    private static final String XML = "application/xml";
    private static final String JSON = "application/json";
    private static final String PACKAGES = "/api/v1/packages";

    /// Each test comes an hour after the one before: nobody is held up by its wrong tokens.
    private static final AtomicInteger TESTS = new AtomicInteger();

    @LocalServerPort
    int port;

    @Autowired
    Partners partners;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    private Signatory signatory;
    private Gateway gateway;
    private long before;

    @BeforeEach
    void thereIsACityWithAGateway(@Autowired AlmatyOrganisation almaty, @Autowired ApplicationContext office) {
        almaty.load();
        clock.set(Instant.now().plus(Duration.ofHours(TESTS.incrementAndGet())));
        before = registered();
        signatory = Signatory.in(office);
        gateway =
                new Gateway(port, partners.admit("egov.kz", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty()));
    }

    @AfterEach
    void nothingWasRegistered() {
        assertThat(registered()).isEqualTo(before);
        clock.release();
    }

    private long registered() {
        return sql.sql("select count(*) from registry_card").query(Long.class).single();
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.type()).startsWith("application/problem+json");
        assertThat(answer.json().get("detail").stringValue()).matches("(?s).*[а-я].*");
    }

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

    static Stream<String> badIds() {
        return Stream.of("\"\"", " ", "a b", "a/b", "../x", "a".repeat(101), "%00", "a;b");
    }

    @ParameterizedTest
    @MethodSource("badIds")
    void aMessageHasAnIdThatCanStandInAnAddress(String id) {
        refused(gateway.post(PACKAGES, JSON, id, signatory.message("a").json(), request -> request), 400);
    }

    static Stream<String> badJson() {
        return Stream.of(
                "",
                "null",
                "[]",
                "{",
                "{\"document\":5}",
                "{\"document\":{\"name\":\"a\",\"content\":\"***\"}}",
                "{\"document\":{\"name\":\"a\",\"content\":5}}",
                "{\"document\":{\"name\":\"a\",\"content\":\"AAAA\"},\"more\":1}",
                "{\"document\":{},\"document\":{}}",
                "{\"registration\":{\"registered\":\"вчера\"}}",
                "{\"appeal\":{\"text\":\"a\\u0000b\"}}",
                "{\"appeal\":{\"kind\":\"NONE\"}}",
                "{\"signature\":[1,2,3]}",
                "{} {}",
                "[".repeat(5000));
    }

    @ParameterizedTest
    @MethodSource("badJson")
    void brokenJsonIsToldSo(String body) {
        refused(gateway.post(PACKAGES, JSON, "j", body.getBytes(UTF_8), request -> request), 400);
    }

    static Stream<String> badXml() {
        String open = "<package xmlns=\"urn:jauap:packages:1\">";
        String document = "<document><name>a.pdf</name><content>JVBERi0=</content></document>";
        return Stream.of(
                "",
                "<",
                "plain",
                "<package/>",
                "<package xmlns=\"urn:other\"/>",
                open + "</package>",
                open + document + "<signature>AAAA</signature><more/></package>",
                open + "<signature>AAAA</signature>" + document + "</package>",
                open + document + "<signature>*</signature></package>",
                open + document + document + "<signature>AAAA</signature></package>",
                open + "<appeal><kind>NONE</kind></appeal>" + document + "<signature>AAAA</signature></package>",
                open + "<appeal><threat>maybe</threat></appeal>" + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE package>" + open + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + open + "<appeal><text>&x;</text></appeal>"
                        + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE p [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>" + open
                        + "<appeal><text>&b;</text></appeal>" + document + "<signature>AAAA</signature></package>",
                "<!DOCTYPE p SYSTEM \"http://127.0.0.1:1/x.dtd\">" + open + document + "</package>",
                open + "<appeal><text>&x;</text></appeal>" + document + "<signature>AAAA</signature></package>",
                open + "<appeal>" + "<text>".repeat(3000) + "</text>".repeat(3000) + "</appeal></package>",
                open + document + "<signature>AAAA</signature></package><more/>",
                "<?xml version=\"1.0\" encoding=\"UTF-32\"?>" + open);
    }

    @ParameterizedTest
    @MethodSource("badXml")
    void brokenOrHostileXmlIsToldSo(String body) {
        refused(gateway.post(PACKAGES, XML, "x", body.getBytes(UTF_8), request -> request), 400);
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

    @Test
    void registrationsAreReadAsStrictly() {
        for (String body :
                List.of("{}", "{\"rows\":[]}", "{\"rows\":[null]}", "{\"rows\":5}", "[]", "{\"rows\":[{\"x\":1}]}")) {
            refused(gateway.post("/api/v1/registrations", JSON, "r", body.getBytes(UTF_8), request -> request), 400);
        }
    }
}
