package kz.jauap.office.walk;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.law.channel.Channel.DISTRICT_SITE;
import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.office.guide.Trial.HUGE;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/// A body of a hundred megabytes at each door: turned away, and written down in the ledger.
@OfficeTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class HugeBodiesTest extends DoorSenders {
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    HugeBodiesTest(@Value("${local.server.port}") int port, CaseFiles cases, Journal journal, Clock clock) {
        super(port, cases, journal, clock);
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
            sender.shutdownOutput(); // else the server waits a minute for the rest
            return new String(sender.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
