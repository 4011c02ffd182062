package kz.jauap.office.routing.kin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.kin.BondTable;
import kz.jauap.office.registry.kin.Kin;
import kz.jauap.office.registry.kin.Kinship;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Appeals that belong together are suggested by the office and joined by a person.
@OfficeTest(properties = "jauap.notice.every=P2D")
@Import(AtWork.class)
class JoiningTest extends WorkingTown {
    private static final String BODY = "youth";
    private static final String CLERK = "youth.executor";

    @Autowired
    CaseFiles files;

    @Autowired
    Kinship kinship;

    @Autowired
    BondTable bonds;

    @Autowired
    Reports reports;

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    JoiningTest(ApplicationContext context) {
        super(context);
    }

    @Override
    protected String begins() {
        return "2027-11-22T10:00:00";
    }

    @Test
    void aRepeatedAppealIsJoinedByAPersonAndShowsInBothCasesAndInTheFigures() throws Exception {
        AppealId earlier = town.paper(BODY);
        AppealId later = town.paper(BODY);
        int before = repeated();
        assertThat(bonds.of(later)).isEmpty();
        forms.sent(CLERK, later, "join", "earlier", number(earlier), "bond", "REPEATED")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("что делает обращение повторным")))
                .andExpect(content().string(containsString("Напишите основание")));
        join(later, earlier, "REPEATED", "TERM_MISSED").andExpect(redirectedUrl(forms.casePage(later)));

        assertThat(town.last(later)).isInstanceOf(Receipt.Joined.class);
        assertThat(town.card(later).due()).isEqualTo(town.card(earlier).due());
        forms.opened(CLERK, forms.casePage(later))
                .andExpect(content().string(containsString("Присоединено к прежнему обращению")));
        forms.opened(CLERK, forms.casePage(earlier)).andExpect(content().string(containsString(number(later))));
        assertThat(repeated()).isEqualTo(before + 1);
        join(later, earlier, "REPEATED", "TERM_MISSED").andExpect(status().isUnprocessableContent());
        join(later, earlier, "NONE", "").andExpect(redirectedUrl(forms.casePage(later)));
        assertThat(bonds.of(later)).isEmpty();
        assertThat(repeated()).isEqualTo(before);
    }

    @Test
    void nothingIsJoinedToALaterOneNorToWhatIsOutOfSight() throws Exception {
        AppealId earlier = town.paper(BODY);
        AppealId later = town.paper(BODY);
        AppealId threat = town.threat("energy");
        join(earlier, later, "SIMILAR", "").andExpect(status().isUnprocessableContent());
        join(later, threat, "SIMILAR", "")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("среди доступных вам нет")));
        assertThat(bonds.of(later)).isEmpty();
    }

    @Test
    void theSameApplicantAndTheSameMatterAreSuggestedAndWhatIsSealedIsNot() throws Exception {
        String text = "Бассейннің хлоры көз ашытады, балалар жөтеледі, желдеткіш істемейді";
        AppealId one = town.about(BODY, Optional.of("sport"), Optional.of("medeu"), text);
        AppealId other = town.about(BODY, Optional.of("sport"), Optional.of("medeu"), text + ", су салқын");
        assertThat(suggested(other, CLERK)).contains(one);
        AppealId complaint = town.complaint(BODY, CLERK);
        assertThat(suggested(complaint, "youth.head")).isNotEmpty();
        assertThat(kinship.of(
                        files.open(other).orElseThrow(),
                        people.access(town.who(CLERK)).sight()))
                .extracting(kin -> kin.row().appeal())
                .doesNotContain(complaint);
        forms.opened(CLERK, forms.casePage(other)).andExpect(content().string(not(containsString(number(complaint)))));
        forms.opened(CLERK, "/ru/staff/voucher/" + number(other))
                .andExpect(content().string(containsString("/join?earlier=")));
    }

    /// However many parts a case has itself, neither they nor its grievances stand before another of the same
    /// applicant.
    @Test
    void manyPartsOfItsOwnDoNotHideAnother() {
        AppealId earlier = town.about(BODY, Optional.empty(), Optional.empty(), "Кітапхана кешке дейін ашық па");
        AppealId whole = town.paper(BODY);
        for (int part = 0; part < 11; part++) {
            journal.act(
                    whole,
                    new Actor.Office(),
                    held -> Acted.of(new Routing.RedirectedInside(
                            BODY,
                            held.part(new BodyId(BODY), List.of(1)),
                            List.of(1),
                            held.text("құзыреті"),
                            Almaty.dayOf(town.now()),
                            Optional.empty())));
        }
        AppealId grievance = town.filed(Sketch.like(Filings.paper(new BodyId(BODY), town.now(), "Келіспеймін"))
                .origin(new Origin(Origin.Relation.GRIEVANCE, whole.value(), number(whole)))
                .done());
        assertThat(suggested(whole, CLERK)).contains(earlier).doesNotContain(grievance);
    }

    private Set<AppealId> suggested(AppealId appeal, String login) {
        return kinship
                .of(
                        files.open(appeal).orElseThrow(),
                        people.access(town.who(login)).sight())
                .stream()
                .map(Kin::row)
                .map(row -> row.appeal())
                .collect(java.util.stream.Collectors.toSet());
    }

    private org.springframework.test.web.servlet.ResultActions join(
            AppealId later, AppealId earlier, String bond, String repeat) throws Exception {
        return forms.sent(
                CLERK,
                later,
                "join",
                "earlier",
                number(earlier),
                "bond",
                bond,
                "repeat",
                repeat,
                "reason",
                "Тот же двор");
    }

    private String number(AppealId appeal) {
        return town.card(appeal).number().alias();
    }

    private int repeated() {
        Period month = Period.month(YearMonth.from(Almaty.dayOf(town.now())));
        return reports.total(new Question(
                        month,
                        town.now().plus(java.time.Duration.ofDays(1)),
                        Set.of(new BodyId(BODY)),
                        Weight.OFFICIAL))
                .repeated();
    }
}
