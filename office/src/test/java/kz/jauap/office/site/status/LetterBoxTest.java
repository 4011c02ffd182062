package kz.jauap.office.site.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Porter;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What an applicant writes after his appeal stands in the ledger first, and lies with the appeal once.
@OfficeTest
class LetterBoxTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final Duration GRACE = Duration.ofMinutes(2);

    @Autowired
    LetterBox letters;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    CaseFiles cases;

    @Autowired
    Files files;

    @Autowired
    Arrivals arrivals;

    @Autowired
    Porter porter;

    @Autowired
    JsonMapper json;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        clock.set(MORNING);
    }

    private AppealId appeal(String words) {
        return registrar.register(Filings.paper(BodyId.CITY, MORNING, words)).appeal();
    }

    private List<String> written(AppealId appeal) {
        return journal.history(appeal).stream()
                .map(each -> each.entry() instanceof Corresponding.ApplicantWrote(var words)
                        ? journal.words(words).orElseThrow()
                        : "")
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private Arrival last(AppealId appeal) {
        long id = sql.sql("select max(id) from registry_arrival where foreign_id like ?")
                .param("letter/" + appeal + "/%")
                .query(Long.class)
                .single();
        return arrivals.find(id).orElseThrow();
    }

    private Letter letter(AppealId to, String words) {
        String photo = files.store(new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)), "шам.txt")
                .hash();
        return new Letter(to.value(), words, List.of(new Letter.Sheet(photo, "шам.txt")));
    }

    @Test
    void aLetterIsAnArrivalThatJoinedItsAppeal() {
        AppealId appeal = appeal("Шам жанбайды");
        letters.put(letter(appeal, "17-бағана"));
        assertThat(last(appeal)).satisfies(it -> {
            assertThat(it.door()).isEqualTo(Channel.SITE);
            assertThat(it.ending()).isEqualTo(Ending.JOINED);
            assertThat(it.appeal()).hasValue(appeal);
        });
        assertThat(written(appeal)).containsExactly("17-бағана");
        letters.put(letter(appeal, "18-бағана"));
        clock.set(MORNING.plusSeconds(60));
        letters.put(letter(appeal, "17-бағана"));
        assertThat(written(appeal)).containsExactly("17-бағана", "18-бағана", "17-бағана");
    }

    @Test
    void aLetterSentTwiceInOneBreathIsOne() {
        AppealId appeal = appeal("Қоқыс шығарылмады");
        letters.put(letter(appeal, "Әлі тұр"));
        letters.put(letter(appeal, "Әлі тұр"));
        assertThat(last(appeal).ending()).isEqualTo(Ending.JOINED);
        assertThat(written(appeal)).containsExactly("Әлі тұр");
    }

    @Test
    void whatTheOfficeFellOverIsLaidWithTheAppealByThePorterOnce() {
        AppealId appeal = appeal("Жол шұңқыр");
        Letter letter = letter(appeal, "Шұңқыр тереңдеді");
        Arrival fallen = arrivals.receive(
                Channel.SITE, "letter/" + appeal + "/" + UUID.randomUUID(), json.writeValueAsString(letter), GRACE);
        clock.set(MORNING.plus(GRACE).plusSeconds(60));
        porter.go();
        assertThat(arrivals.find(fallen.id()).orElseThrow().ending()).isEqualTo(Ending.JOINED);
        assertThat(written(appeal)).containsExactly("Шұңқыр тереңдеді");
        letters.handle(fallen, json.writeValueAsString(letter));
        assertThat(written(appeal)).containsExactly("Шұңқыр тереңдеді");
        assertThat(cases.open(appeal).orElseThrow().enclosures())
                .extracting(Attachment::name)
                .containsOnlyOnce("шам.txt");
    }
}
