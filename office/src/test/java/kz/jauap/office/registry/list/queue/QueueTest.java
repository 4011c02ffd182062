package kz.jauap.office.registry.list.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.load.Queued.Standing;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.number.Series;
import org.junit.jupiter.api.Test;

class QueueTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private final Words words = new Words(true);

    @Test
    void isOverdueOnlyWhenTheApplicantsOwnDayHasPassed() {
        assertThat(headings(TODAY.minusDays(3), TODAY.minusDays(1))).containsExactly(Queue.Heading.OVERDUE);
        assertThat(headings(TODAY.minusDays(1), TODAY)).containsExactly(Queue.Heading.TODAY);
    }

    @Test
    void goesByTheControlDayForWhatMustBeFinishedSooner() {
        assertThat(headings(TODAY, TODAY.plusDays(2))).containsExactly(Queue.Heading.TODAY);
        assertThat(headings(TODAY.plusDays(3), TODAY.plusDays(5))).containsExactly(Queue.Heading.SOON);
        assertThat(headings(TODAY.plusDays(4), TODAY.plusDays(5))).containsExactly(Queue.Heading.LATER);
    }

    @Test
    void tellsTheApplicantsDay() {
        var line = queue(TODAY.minusDays(1), TODAY).groups().getFirst().lines().getFirst();
        assertThat(line.due().text()).isEqualTo(words.say(Lang.EN, "look.due.today"));
    }

    @Test
    void countsUnderEachHeadingWhatStandsOnOtherPagesToo() {
        LocalDate late = TODAY.minusDays(1);
        List<Standing> standing = List.of(
                new Standing(Urgency.ORDINARY, late, late, Waiting.NOBODY, 7000),
                new Standing(Urgency.ORDINARY, late.minusDays(1), late, Waiting.VISIT, 50),
                new Standing(Urgency.THREAT, TODAY, TODAY, Waiting.NOBODY, 2));
        Queue queue = Queue.of(List.of(row(late, late)), standing, TODAY, words, Lang.EN);
        assertThat(queue.under(Queue.Heading.OVERDUE)).isEqualTo(7050);
        assertThat(queue.under(Queue.Heading.THREAT)).isEqualTo(2);
        assertThat(queue.under(Queue.Heading.LATER)).isZero();
        assertThat(queue.size()).isEqualTo(7052);
    }

    private List<Queue.Heading> headings(LocalDate control, LocalDate due) {
        return queue(control, due).groups().stream().map(Queue.Group::heading).toList();
    }

    private Queue queue(LocalDate control, LocalDate due) {
        Standing alone = new Standing(Urgency.ORDINARY, due, control, Waiting.NOBODY, 1);
        return Queue.of(List.of(row(control, due)), List.of(alone), TODAY, words, Lang.EN);
    }

    private static CardRow row(LocalDate control, LocalDate due) {
        return new CardRow(
                new AppealId(UUID.randomUUID()),
                BodyId.CITY,
                new RegistrationNumber(Series.PERSONS, "100", 2026, 1, 0),
                new LegalNumber.Ours(),
                Kind.APPLICATION,
                Weight.OFFICIAL,
                Channel.CHANCELLERY,
                "kk",
                Stage.IN_WORK,
                Waiting.NOBODY,
                Urgency.ORDINARY,
                OptionalLong.empty(),
                Instant.EPOCH,
                Instant.EPOCH,
                due,
                control,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }
}
