package kz.jauap.office.intake.open311;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.OPEN_ALMATY;
import static kz.jauap.office.guide.Trial.FORGED;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.open311.ReportingApp.Answer;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// What comes without a key, in floods, or in bodies that are none.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HostileReportsTest extends WithAnApp {
    @Autowired
    Arrivals arrivals;

    @Autowired
    CanaryMark canaries;

    private Arrival arrival(String token) {
        return arrivals.find(Long.parseLong(token.replaceFirst("-.*", ""))).orElseThrow();
    }

    @Withstands(doors = OPEN_ALMATY, trials = FORGED)
    @Test
    void aKeyOpensThisDoorOnlyForWhomItWasGiven() {
        var system = partners.admit("egov", Partner.Sealing.OPTIONAL, Flavour.JSON, Optional.empty());
        long unproven = doors.seen(Channel.OPEN_ALMATY).unproven();
        for (String key : List.of("", "xyz", "k".repeat(5000), "ә", system.token())) {
            Answer refused = app.withKey(key).report(lamp("a"));
            assertThat(refused.status()).isEqualTo(403);
            assertThat(refused.at("/0/code")).isEqualTo("403");
        }
        assertThat(doors.seen(Channel.OPEN_ALMATY).unproven()).isEqualTo(unproven + 5);
        partners.shutOut(partner);
        assertThat(app.report(lamp("a")).status()).isEqualTo(403);
        var packages = HttpRequest.newBuilder(URI.create(app.root() + "/api/v1/packages/x"))
                .header(
                        "Authorization",
                        "Bearer " + partners.admitApp("app", Optional.empty()).token());
        assertThat(app.send(packages).status()).isEqualTo(401);
    }

    /// More from one sender than a person writes is kept aside for a clerk; the sender holds a token meanwhile.
    @Test
    void aFloodFromOneSenderIsKeptAsideAndNotLost() {
        String token = "";
        for (int n = 0; n <= 20; n++) {
            Answer answer = app.report(lamp("№ " + n, "device_id", "d-1"));
            assertThat(answer.status()).isEqualTo(200);
            token = answer.at("/0/token");
        }
        assertThat(mine(Ending.REGISTERED)).isEqualTo(20);
        assertThat(mine(Ending.PARKED)).isEqualTo(1);
        id(app.report(lamp("Another", "device_id", "d-2")));
        Arrival parked = arrival(token);
        assertThat(arrivals.release(parked, Urgency.THREAT, 1, "read")).isTrue();
        porter.go();
        Arrival registered = arrivals.find(parked.id()).orElseThrow();
        assertThat(registered.ending()).isEqualTo(Ending.REGISTERED);
        CaseFile file = files.open(registered.appeal().orElseThrow()).orElseThrow();
        assertThat(file.card().urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void aFloodFromOneAppIsToldToWait() {
        Answer last = app.report("service_code", "x");
        for (int n = 0; n < 600; n++) {
            last = app.report("service_code", "x");
        }
        assertThat(last.status()).isEqualTo(400);
        assertThat(last.at("/0/code")).isEqualTo("429");
        assertThat(last.header("Retry-After")).isNotEmpty();
    }

    @Withstands(doors = OPEN_ALMATY, trials = HUGE)
    @Test
    void hugeAndOddBodiesAreAnsweredInTheSpecificationsWords() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            String head = "POST /open311/v2/requests.xml HTTP/1.1\r\nHost: localhost\r\nContent-Type: "
                    + "application/x-www-form-urlencoded\r\nContent-Length: " + (100L << 20) + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(UTF_8));
            String answer = upTo("</errors>", socket.getInputStream());
            assertThat(answer).startsWith("HTTP/1.1 400").contains("<errors><error><code>4");
        }
        for (String type : List.of("application/json", "text/xml", "multipart/form-data", "application/octet-stream")) {
            Answer odd = app.send(HttpRequest.newBuilder(URI.create(app.root() + "/open311/v2/requests.json"))
                    .header("Content-Type", type)
                    .POST(BodyPublishers.ofString("{\"service_code\":\"lighting\"}")));
            assertThat(odd.status()).as(type).isIn(400, 403);
            assertThat(odd.json().isArray()).isTrue();
        }
        Answer control = app.report(lamp("a\u0000b"));
        assertThat(control.status()).isEqualTo(400);
        assertThat(control.json().isArray()).isTrue();
        assertThat(mine(Ending.REGISTERED)).isZero();
    }

    private static String upTo(String end, InputStream in) throws IOException {
        var text = new StringBuilder();
        while (text.indexOf(end) < 0) {
            int next = in.read();
            assertThat(next).as(text.toString()).isNotNegative();
            text.append((char) next);
        }
        return text.toString();
    }

    @Test
    void aTooLongReportIsReturnedAndSaysWhy() {
        Answer answer = app.report(lamp("ә".repeat(200_001)));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(mine(Ending.CLOSED)).isEqualTo(1);
    }

    @Test
    void aCanaryComesThroughAndCountsNowhere() {
        String mark = canaries.fresh();
        long before = received();
        assertThat(app.withKey(mark).report("description", mark).status()).isEqualTo(400);
        assertThat(received()).isEqualTo(before);
        assertThat(doors.seen(Channel.OPEN_ALMATY).canarySeenAt()).isPresent();
    }

    private long received() {
        return balances.between(day, day.plusDays(1)).stream()
                .filter(each -> each.door() == Channel.OPEN_ALMATY)
                .mapToLong(Balance::received)
                .sum();
    }
}
