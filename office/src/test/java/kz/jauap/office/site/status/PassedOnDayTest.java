package kz.jauap.office.site.status;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.LocalDate;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Whoever opens an appeal that was passed on is told one day of its answer: that of whoever considers it now.
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
}
