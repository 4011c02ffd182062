package kz.jauap.office.walk;

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
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// From the message at a door to the answer that its sender reads, by number and code; social networks, apps and the
/// state portal, which reply by themselves, have tests of their own.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EveryDoorTest extends DoorSenders {
    private static final String WORDS = "Көше шамы бір айдан бері жанбайды, жөндеп берулеріңізді сұраймын.";

    @Autowired
    EveryDoorTest(@Value("${local.server.port}") int port, CaseFiles cases, Journal journal, Clock clock) {
        super(port, cases, journal, clock);
    }

    private Receipt atTheDesk(Channel door) {
        Visitor clerk = new Visitor(root);
        clerk.signIn("kk", "registrar");
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

    private static JsonNode asked(HttpRequest.Builder request) throws Exception {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return JsonMapper.shared()
                    .readTree(program.send(request.build(), HttpResponse.BodyHandlers.ofString())
                            .body());
        }
    }
}
