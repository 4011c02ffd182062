package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.API;
import static kz.jauap.law.channel.Channel.CHANCELLERY;
import static kz.jauap.law.channel.Channel.DISTRICT_SITE;
import static kz.jauap.law.channel.Channel.IN_PERSON;
import static kz.jauap.law.channel.Channel.ORAL_STATEMENT;
import static kz.jauap.law.channel.Channel.POST;
import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.law.channel.Channel.VIDEO;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From the message at a door to the answer that its sender reads, by number and code; social networks, apps and the
/// state portal, which reply by themselves, have tests of their own.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryDoorTest {
    private static final String WORDS = "Көше шамы бір айдан бері жанбайды, жөндеп берулеріңізді сұраймын.";

    private static final int MEGABYTE = 1 << 20;

    private final String root;
    private final CaseFiles cases;
    private final Journal journal;
    private final Clock clock;

    @Autowired
    EveryDoorTest(@Value("${local.server.port}") int port, CaseFiles cases, Journal journal, Clock clock) {
        this.root = "http://localhost:" + port;
        this.cases = cases;
        this.journal = journal;
        this.clock = clock;
    }

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyOrganisation almaty, @Autowired AlmatyStaff staff) {
        almaty.load();
        staff.load();
    }

    private Receipt sent(String form, Map<String, String> fields) {
        Visitor sender = new Visitor(root);
        sender.open("/kk" + form).send(form, fields);
        return Receipt.of(sender);
    }

    private Receipt atTheDesk(Channel door) {
        Visitor clerk = new Visitor(root);
        clerk.open("/kk/staff/sign-in")
                .send("/staff/sign-in", Map.of("username", "registrar", "password", AlmatyStaff.PASSWORD));
        clerk.open("/kk/staff/intake").send("/staff/intake", Map.of("door", door.name(), "text", WORDS));
        return Receipt.of(clerk);
    }

    private CaseFile answered(Receipt receipt, Channel door) {
        CaseFile file = cases.open(receipt.alias()).orElseThrow();
        assertThat(file.card().registered().channel()).isEqualTo(door);
        journal.act(
                file.card().appeal(),
                new Actor.Official(1),
                _ -> Acted.of(new Answering.Signed(
                        1, Outcome.SATISFIED, "0".repeat(64), List.of(), Optional.empty(), Optional.empty())));
        return file;
    }

    private String read(Receipt receipt) {
        Visitor sender = new Visitor(root);
        return sender.open("/kk/status")
                .send("/status", Map.of("number", receipt.number(), "code", receipt.code()))
                .text();
    }

    @Withstands(
            doors = {CHANCELLERY, POST, IN_PERSON, ORAL_STATEMENT, VIDEO, QUESTION_FOR_AKIM, DISTRICT_SITE, SITE},
            trials = END_TO_END)
    @ParameterizedTest
    @EnumSource(
            names = {
                "CHANCELLERY",
                "POST",
                "IN_PERSON",
                "ORAL_STATEMENT",
                "VIDEO",
                "QUESTION_FOR_AKIM",
                "DISTRICT_SITE",
                "SITE"
            })
    void whoSendsByAFormReadsTheAnswerByNumberAndCode(Channel door) {
        Receipt receipt = switch (door) {
            case QUESTION_FOR_AKIM -> sent("/question", Map.of("text", WORDS));
            case DISTRICT_SITE -> sent("/d/medeu/question", Map.of("text", WORDS));
            case SITE -> sent("/threat", Map.of("text", WORDS));
            default -> atTheDesk(door);
        };
        assertThat(read(receipt)).contains(receipt.number()).doesNotContain("Жауап берілді");
        answered(receipt, door);
        assertThat(read(receipt)).contains("Жауап берілді");
    }

    @Withstands(doors = API, trials = END_TO_END)
    @Test
    void whoSendsByAProgramReadsTheAnswerByIt() throws Exception {
        JsonNode receipt = asked(HttpRequest.newBuilder(URI.create(root + "/api/v1/appeals"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"language\":\"kk\",\"text\":\"" + WORDS + "\"}")));
        String code = receipt.get("trackingCode").asString();
        var status = HttpRequest.newBuilder(URI.create(
                        root + "/api/v1/appeals/" + receipt.get("alias").asString()))
                .header("Jauap-Tracking-Code", code);
        assertThat(asked(status).get("stage").asString()).isEqualTo("REGISTERED");
        answered(new Receipt(receipt.get("number").asString(), code), API);
        assertThat(asked(status).get("stage").asString()).isEqualTo("ANSWERED");
    }

    /// More than a form takes, announced or not: it is turned away in words, and that it was there is known.
    @Withstands(
            doors = {QUESTION_FOR_AKIM, DISTRICT_SITE, SITE},
            trials = HUGE)
    @ParameterizedTest
    @CsvSource({"/question,QUESTION_FOR_AKIM", "/embed/d/medeu/question,DISTRICT_SITE", "/threat,SITE"})
    void aHundredMegabytesAreTurnedAwayAndStandInTheLedger(String form, Channel door, @Autowired Arrivals arrivals)
            throws Exception {
        var field = "--b\r\nContent-Disposition: form-data; name=\"text\"\r\n\r\n" + "a".repeat(3 * MEGABYTE)
                + "\r\n--b--\r\n";
        LocalDate today = LocalDate.now(clock);
        int before = tooLarge(arrivals, door, today);
        assertThat(announced(form)).startsWith("HTTP/1.1 413").contains("тым үлкен");
        assertThat(sent(form, field)).contains("тым үлкен");
        assertThat(tooLarge(arrivals, door, today)).isEqualTo(before + 2);
    }

    private static int tooLarge(Arrivals arrivals, Channel door, LocalDate day) {
        return (int) arrivals.closed(Why.TOO_LARGE, day, day, 1000).stream()
                .filter(each -> each.door() == door)
                .count();
    }

    /// The answer to a hundred megabytes of which only the head was sent.
    private String announced(String form) throws IOException {
        URI office = URI.create(root);
        try (Socket sender = new Socket(office.getHost(), office.getPort())) {
            sender.getOutputStream()
                    .write(("POST /kk" + form + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + 100L * MEGABYTE + "\r\n\r\n")
                            .getBytes(US_ASCII));
            return new String(sender.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private String sent(String form, String body) throws Exception {
        try (HttpClient sender = HttpClient.newHttpClient()) {
            var answer = sender.send(
                    HttpRequest.newBuilder(URI.create(root + "/kk" + form))
                            .header("Content-Type", "multipart/form-data;boundary=b")
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(413);
            return answer.body();
        }
    }

    private static JsonNode asked(HttpRequest.Builder request) throws Exception {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(program.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }
}
