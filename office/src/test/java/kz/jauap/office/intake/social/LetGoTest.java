package kz.jauap.office.intake.social;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.social.talk.MessageTable;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Mark;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// What was kept aside and a clerk has let go: whatever he read in it is not lost on the way.
@OfficeTest
class LetGoTest extends AtThePlatforms {
    @Autowired
    private Arrivals arrivals;

    @Autowired
    private CanaryMark canaries;

    @Autowired
    private Files store;

    @Autowired
    private Journal journal;

    @Autowired
    private MessageTable messages;

    private Arrival parked() {
        return arrivals.parked(1).getFirst();
    }

    /// The clerk reads a threat in it and lets it go its way.
    private Arrival alarmed(Arrival parked) {
        assertThat(arrivals.release(parked, Urgency.THREAT, 1, "read")).isTrue();
        porter.go();
        return arrivals.find(parked.id()).orElseThrow();
    }

    private CaseFile file(Arrival arrival) {
        return files.open(arrival.appeal().orElseThrow()).orElseThrow();
    }

    @Test
    void aThreatThatJoinsARecordPutsItAheadOfEveryQueue() throws Exception {
        for (int n = 0; n <= 20; n++) {
            tell(THERE.vk.message("f" + n, n, 13, "Хабарлама " + n, ""));
        }
        porter.go();
        Arrival joined = alarmed(parked());
        assertThat(joined.ending()).isEqualTo(Ending.JOINED);
        Card card = file(joined).card();
        assertThat(card.urgency()).isEqualTo(Urgency.THREAT);
    }

    /// A message with a picture, an edit of it and a comment: what a clerk has recognised lies open nowhere.
    @Test
    void aThreatThatCameAsAMessageIsFoundNowhereOnceItIsRecognised(@Autowired ApplicationContext office)
            throws Exception {
        Mark mark = Mark.in(office);
        String picture =
                THERE.vk.serve(mark.word().substring(5) + ".jpg", mark.threat().getBytes(StandardCharsets.UTF_8));
        tell(THERE.vk.message("t1", 1, 14, mark.threat(), picture));
        tell(THERE.facebook.comment("t2", "", "15", mark.threat()));
        tell(THERE.facebook.edited("t2", "15", mark.threat() + "!"));
        assertThat(mark.tellingTables()).isEmpty();
        mark.officeGoesItsRound();
        List<UUID> appeals = sql.sql("select distinct appeal from registry_arrival where appeal is not null")
                .query((row, _) -> row.getObject("appeal", UUID.class))
                .list();
        assertThat(appeals).hasSize(2);
        for (UUID appeal : appeals) {
            journal.act(new AppealId(appeal), new Actor.Official(1), _ -> Acted.of(new Admitting.ThreatRecognised()));
        }
        mark.officeGoesItsRound();
        assertThat(mark.tellingTables()).isEmpty();
        assertThat(mark.tellingFiles()).isEmpty();
        assertThat(files.open(new AppealId(appeals.getFirst()))
                        .orElseThrow()
                        .letter()
                        .text())
                .contains(mark.word());
    }

    @Test
    void whatCannotBeReadBecomesARecordAsItCame() throws Exception {
        tell(THERE.instagram.sealed("завтра будет взрыв"));
        porter.go();
        Arrival registered = alarmed(parked());
        assertThat(registered.ending()).isEqualTo(Ending.REGISTERED);
        assertThat(file(registered).letter().text()).contains("завтра будет взрыв");
        assertThat(file(registered).card().urgency()).isEqualTo(Urgency.THREAT);
    }

    @Test
    void aThreatToWhichWordsWereChangedAfterTheirRecordWasClosedMakesOneOfItsOwn() throws Exception {
        tell(THERE.facebook.comment("fb1", "", "12", "Не вывозят мусор"));
        porter.go();
        AppealId closed = journal.card(appealOf("REGISTERED")).orElseThrow().appeal();
        journal.act(
                closed,
                new Actor.Official(1),
                _ -> Acted.of(new Answering.Signed(
                        1,
                        kz.jauap.law.answer.Outcome.SATISFIED,
                        "0".repeat(64),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())));
        tell(THERE.facebook.edited("fb1", "12", "Завтра взорвём акимат"));
        Arrival edit = arrivals.find(sql.sql("select max(id) from registry_arrival")
                        .query(Long.class)
                        .single())
                .orElseThrow();
        arrivals.end(edit, new Outcome.Parked(Why.FLOOD));
        Arrival ended = alarmed(edit);
        assertThat(ended.ending()).isEqualTo(Ending.REGISTERED);
        Card raised = file(ended).card();
        assertThat(raised.appeal()).isNotEqualTo(closed);
        assertThat(raised.urgency()).isEqualTo(Urgency.THREAT);
        assertThat(raised.open()).isTrue();
        assertThat(file(ended).letter().text()).contains("Завтра взорвём акимат");
        assertThat(messages.of(raised.appeal()))
                .singleElement()
                .satisfies(each -> assertThat(each.privately()).isPresent());
        tell(THERE.facebook.comment("fb2", "fb1", "12", "и ещё"));
        porter.go();
        assertThat(appealOf("JOINED")).isEqualTo(raised.appeal());
        assertThat(balances.last(Channel.FACEBOOK)).isPresent();
    }

    private AppealId appealOf(String ending) {
        return new AppealId(sql.sql("select appeal from registry_arrival where ending = ? order by id desc limit 1")
                .param(ending)
                .query(UUID.class)
                .single());
    }

    @Test
    void whatIsTooLongForALetterBecomesARecordWithAllOfItInAFile() throws Exception {
        String words = "Су жоқ! ".repeat(25_001);
        tell(THERE.instagram.message("mid.long", "11", MORNING.getEpochSecond(), words));
        porter.go();
        assertThat(parked().why()).isEqualTo(Why.TOO_LONG.name());
        arrivals.release(parked(), Urgency.ORDINARY, 1, "");
        porter.go();
        CaseFile file = files.open(appealOf("REGISTERED")).orElseThrow();
        assertThat(file.letter().text()).contains("Су жоқ!", "message.txt").hasSizeLessThan(20_000);
        var enclosed = file.enclosures().getFirst();
        try (InputStream content = store.open(enclosed.stored().hash())) {
            assertThat(new String(content.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(words.strip());
        }
    }

    @Test
    void aCanaryDoesNotBreakTheSilenceOfADoor() throws Exception {
        tell(THERE.twitter.tweet("3001", "", "0", canaries.fresh(), ""));
        porter.go();
        assertThat(arrivals.parked(1)).isEmpty();
        assertThat(balances.last(Channel.TWITTER)).isEmpty();
        tell(THERE.twitter.tweet("3002", "", "0", "When will the park open?", ""));
        assertThat(balances.last(Channel.TWITTER)).isPresent();
    }
}
