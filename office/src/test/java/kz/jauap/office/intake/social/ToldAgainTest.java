package kz.jauap.office.intake.social;

import static kz.jauap.law.channel.Channel.FACEBOOK;
import static kz.jauap.law.channel.Channel.INSTAGRAM;
import static kz.jauap.law.channel.Channel.OK_RU;
import static kz.jauap.law.channel.Channel.TWITTER;
import static kz.jauap.law.channel.Channel.VK;
import static kz.jauap.office.guide.Trial.OUT_OF_ORDER;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.arrival.Balance;
import kz.jauap.office.registry.arrival.LightOut;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/// What a platform tells again, late, changed or taken back: it is there once, and nothing is lost.
@OfficeTest
class ToldAgainTest extends AtThePlatforms {
    @Autowired
    Journal journal;

    private List<String> wrote(CaseFile file) {
        return journal.history(file.card().appeal()).stream()
                .map(Journaled::entry)
                .filter(Corresponding.ApplicantWrote.class::isInstance)
                .map(entry -> journal.words(((Corresponding.ApplicantWrote) entry).words())
                        .orElseThrow())
                .toList();
    }

    @Test
    void theSameThingToldThriceOutOfOrderIsOneRecordAndWhatFollowsJoinsIt() throws Exception {
        for (int time = 0; time < 3; time++) {
            tell(THERE.vk.edited("e12", 101, 0, 13, "Яма на Абая, 10"));
            tell(THERE.vk.comment("e11", 101, 0, 13, "Яма на Абая"));
            tell(THERE.vk.comment("e13", 102, 101, 13, "Уже неделю"));
            tell(THERE.vk.comment("e14", 103, 101, 99, "У нас тоже"));
            porter.go();
        }
        clock.set(MORNING.plus(Duration.ofMinutes(5)));
        porter.go();
        Balance vk = balance(Channel.VK);
        assertThat(vk.received()).isEqualTo(4);
        assertThat(vk.registered()).isEqualTo(2);
        assertThat(vk.joined()).isEqualTo(2);
        assertThat(records().getFirst().letter().text()).isEqualTo("Яма на Абая");
        assertThat(wrote(records().getFirst()))
                .containsExactlyInAnyOrder("Уже неделю", "Автор изменил сообщение:\nЯма на Абая, 10");
        assertThat(records().getLast().applicant().name()).isEqualTo("id99");
    }

    /// The same told five times and replayed a month after is one; what follows and comes first is not lost.
    @Withstands(
            doors = {INSTAGRAM, FACEBOOK, VK, TWITTER, OK_RU},
            trials = {REPEATING, OUT_OF_ORDER})
    @ParameterizedTest
    @EnumSource(names = {"INSTAGRAM", "FACEBOOK", "VK", "TWITTER", "OK_RU"})
    void whatEachPlatformRepeatsAndMixesUpIsThereOnce(Channel door) throws Exception {
        for (int time = 0; time < 5; time++) {
            tell(THERE.says(door, 8002, 8001, 77, "Екінші сөз"));
            tell(THERE.says(door, 8001, 0, 77, "Бірінші сөз"));
            porter.go();
        }
        clock.set(MORNING.plus(Duration.ofMinutes(30)));
        porter.go();
        assertThat(balance(door)).satisfies(sum -> {
            assertThat(sum.received()).isEqualTo(2);
            assertThat(sum.registered() + sum.joined()).isEqualTo(2);
        });
        clock.set(MORNING.plus(Duration.ofDays(30)));
        tell(THERE.says(door, 8001, 0, 77, "Бірінші сөз"));
        porter.go();
        assertThat(balance(door).received()).isEqualTo(2);
        assertThat(balances.between(DAY.plusDays(1), DAY.plusDays(40))).isEmpty();
        List<String> words = new ArrayList<>();
        records().forEach(file -> {
            words.add(file.letter().text());
            words.addAll(wrote(file));
        });
        assertThat(words).containsExactlyInAnyOrder("Бірінші сөз", "Екінші сөз");
    }

    @Test
    void whatIsTakenBackIsNotedAndStays() throws Exception {
        tell(THERE.facebook.comment("fb7", "", "12", "Қоқыс шығарылмайды"));
        porter.go();
        tell(THERE.facebook.removed("fb7", "12"));
        porter.go();
        CaseFile file = records().getFirst();
        assertThat(file.letter().text()).isEqualTo("Қоқыс шығарылмайды");
        assertThat(journal.history(file.card().appeal()).getLast().entry()).isInstanceOf(Considering.Noted.class);
        assertThat(balance(Channel.FACEBOOK).joined()).isEqualTo(1);
    }

    @Test
    void whatTakesBackSomethingUnknownIsClosedInTheEnd() throws Exception {
        tell(THERE.twitter.deleted("404", "14"));
        for (int minute = 0; minute < 10; minute++) {
            clock.set(MORNING.plus(Duration.ofMinutes(3L * minute)));
            porter.go();
        }
        assertThat(balance(Channel.TWITTER).closed()).isEqualTo(1);
        assertThat(records()).isEmpty();
    }

    @Test
    void whatIsHandledAgainAfterTheLightWentOutIsWrittenOnce() throws Exception {
        tell(THERE.vk.comment("e71", 701, 0, 13, "Яма на Абая"));
        tell(THERE.vk.comment("e72", 702, 701, 13, "Уже неделю"));
        porter.go();
        tell(THERE.vk.edited("e73", 702, 701, 13, "Уже месяц"));
        tell(THERE.vk.deleted("e74", 701));
        porter.go();
        AppealId appeal = records().getFirst().card().appeal();
        int entries = journal.history(appeal).size();
        LightOut.in(sql);
        clock.set(MORNING.plus(Duration.ofMinutes(5)));
        porter.go();
        assertThat(journal.history(appeal)).hasSize(entries);
        assertThat(balance(Channel.VK).waiting()).isZero();
        assertThat(sql.sql("select count(distinct appeal) from registry_arrival")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void aPrivateMessageIsKnownByItsAuthorsName() throws Exception {
        tell(THERE.instagram.message("mid.1", "11", 1_795_000_000L, "Сәлем"));
        tell(THERE.instagram.message("mid.2", "11", 1_795_000_060L, "Су жоқ"));
        tell(THERE.instagram.unsent("mid.2", "11"));
        porter.go();
        assertThat(records()).hasSize(1);
        assertThat(records().getFirst().applicant().name()).isEqualTo("@aigerim.k");
        assertThat(wrote(records().getFirst())).containsExactly("Су жоқ");
        assertThat(balance(Channel.INSTAGRAM).joined()).isEqualTo(2);
    }
}
