package kz.jauap.office.site.status;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever opens an appeal is told one day of its answer, and days that are counted to it: where it was passed on,
/// those of whoever considers it now; where the answer was annulled, those of the new term.
@OfficeTest
class PassedOnDayTest extends CodeHolder {
    @Autowired
    CaseFiles files;

    @Test
    void isThatOfItsParts() throws Exception {
        Registration of = filed();
        see(of, "en").andExpect(content().string(containsString("Answer due by 8 December 2026")));
        passedOn(of);
        Card part = files.open(of.number().alias() + ".1").orElseThrow().card();
        Due due = part.due();
        Due longer = new Due(
                due.regime(), due.calendar(), due.ground(), LocalDate.of(2026, 12, 23), LocalDate.of(2026, 12, 22));
        journal.act(
                part.appeal(),
                new Actor.Official(1),
                _ -> Acted.of(new Timing.TermTurned(longer, LocalDate.of(2026, 11, 27))));
        see(of, "en")
                .andExpect(content()
                        .string(allOf(
                                containsString("<p>Answer due by 23 December 2026</p>"),
                                not(containsString("8 December 2026")))));
    }

    /// Annulled, an answer is due in a term of its own, and not by days that ran before it.
    @Test
    void runsAnewFromWhereAnAnswerWasAnnulled() throws Exception {
        Registration of = filed();
        see(of, "en").andExpect(content().string(containsString("15 of 15 days left")));
        clock.set(MORNING.plus(Duration.ofDays(10)));
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> new Acted.Done(List.of(
                        new Answering.Signed(
                                1, Outcome.REFUSED, "letter", List.of(), Optional.empty(), Optional.empty()),
                        new Grieving.RulingReceived(
                                UUID.randomUUID(),
                                "К-1",
                                "city",
                                Ruling.ANNULLED,
                                held.text("x"),
                                Optional.empty(),
                                Optional.of(anew(held.card().due(), LocalDate.of(2026, 12, 24)))))));
        clock.set(MORNING.plus(Duration.ofDays(13)));
        see(of, "en").andExpect(content().string(containsString("18 of 21 days left")));
    }

    private static Due anew(Due due, LocalDate day) {
        return new Due(due.regime(), due.calendar(), due.ground(), day, day.minusDays(1));
    }
}
