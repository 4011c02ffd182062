package kz.jauap.office.statistics.card;

import static kz.jauap.office.guide.Rule.G4_5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine.Narrowed;
import kz.jauap.office.people.export.Second;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// What is set right on a card after its month was closed changes the figures of now, and never those of then.
@OfficeTest(properties = "jauap.statistics.every=P1D")
@Import(AtWork.class)
class CorrectingTest extends WorkingTown {
    private static final Period NOVEMBER = Period.month(YearMonth.of(2026, 11));

    private final ApplicationContext office;
    private final Reports reports;

    @Autowired
    CorrectingTest(ApplicationContext office, Reports reports) {
        super(office);
        this.office = office;
        this.reports = reports;
    }

    private Map<String, Figures> asked(Instant known, Cut cut) {
        return reports.divided(new Question(NOVEMBER, known, Set.of(new BodyId("energy")), Weight.OFFICIAL), cut);
    }

    private String read(String table, String known) throws Exception {
        String asked = "/ru/staff/reports/" + table + "?period=2026-11&body=energy&cut=TOPIC&across=DISTRICT" + known;
        return forms.opened("controller", asked).andReturn().getResponse().getContentAsString();
    }

    private void corrected(AppealId appeal, String field, String value) throws Exception {
        forms.sent("energy.registrar", appeal, "card", "field", field, "value", value, "reason", "Конверттегі белгі")
                .andExpect(status().is3xxRedirection());
    }

    private ResultActions exported(String path) throws Exception {
        Second.lets(office, "ecology.registrar", "ecology.head", path);
        return forms.opened("ecology.registrar", path);
    }

    @Proves(G4_5)
    @Test
    void aClosedMonthGivesTheSameFiguresWhenAskedAsOfThen() throws Exception {
        town.at("2026-11-24T10:00:00");
        AppealId appeal = town.paper("energy");
        town.at("2026-12-02T10:00:00");
        Instant closed = Almaty.startOf(NOVEMBER.until());
        Map<Cut, Map<String, Figures>> before =
                Stream.of(Cut.values()).collect(Collectors.toMap(Function.identity(), cut -> asked(closed, cut)));
        assertThat(before.get(Cut.CHANNEL)).containsOnlyKeys("CHANCELLERY");
        String then = "&known=01.12.2026";
        String table = read("table.csv", then);
        String crossed = read("cross.csv", then);

        corrected(appeal, "CHANNEL", "POST");
        corrected(appeal, "KIND", "PROPOSAL");
        corrected(appeal, "APPLICANT", "COLLECTIVE");
        String[] what = {"kind", "PROPOSAL", "topic", "heating", "district", "medeu", "reason", "Мәні бойынша"};
        forms.sent("energy.registrar", appeal, "qualify", what).andExpect(status().is3xxRedirection());

        before.forEach(
                (cut, figures) -> assertThat(asked(closed, cut)).as("%s", cut).isEqualTo(figures));
        assertThat(read("table.csv", then)).isEqualTo(table).isNotEqualTo(read("table.csv", ""));
        assertThat(read("cross.csv", then)).isEqualTo(crossed).isNotEqualTo(read("cross.csv", ""));
        Instant now = town.now().plusSeconds(1);
        assertThat(asked(now, Cut.CHANNEL)).containsOnlyKeys("POST");
        assertThat(asked(now, Cut.KIND)).containsOnlyKeys("PROPOSAL");
        assertThat(asked(now, Cut.TOPIC)).containsOnlyKeys("heating");
        assertThat(asked(now, Cut.DISTRICT)).containsOnlyKeys("medeu");
        assertThat(asked(now, Cut.APPLICANT)).containsOnlyKeys("COLLECTIVE");
        assertThat(asked(now, Cut.CHANNEL).values())
                .containsExactlyElementsOf(
                        Objects.requireNonNull(before.get(Cut.CHANNEL)).values());
    }

    @Proves(G4_5)
    @Test
    void theJournalOfCorrectionsKeepsWhatStoodThereWithReasonAndName() throws Exception {
        town.at("2026-12-03T10:00:00");
        AppealId appeal = town.paper("roads");
        forms.sent("roads.registrar", appeal, "card", "field", "SEX", "value", "FEMALE", "reason", " ")
                .andExpect(status().isUnprocessableContent());
        forms.sent("roads.registrar", appeal, "card", "field", "SEX", "value", "NOBODY", "reason", "x")
                .andExpect(status().isUnprocessableContent());
        forms.sent("roads.registrar", appeal, "card", "field", "SUIT_DAY", "value", "вчера", "reason", "x")
                .andExpect(status().isUnprocessableContent());
        forms.sent("roads.executor", appeal, "card", "field", "SEX", "value", "FEMALE", "reason", "x")
                .andExpect(status().isNotFound());
        forms.sent("roads.registrar", appeal, "card", "field", "FORM", "value", "ORAL", "reason", "Хаттама")
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal)).isInstanceOfSatisfying(Accounting.Corrected.class, told -> {
            assertThat(told.field()).isEqualTo(Field.FORM);
            assertThat(told.before()).isEqualTo(Optional.of("WRITTEN"));
            assertThat(told.after()).isEqualTo(Optional.of("ORAL"));
        });
        String number = town.card(appeal).number().text();
        forms.opened("roads.registrar", "/ru/staff/corrections?period=2026-12")
                .andExpect(content().string(containsString("<del>Письменная</del>")))
                .andExpect(content().string(containsString("Хаттама")))
                .andExpect(content().string(containsString(number)));
        forms.opened("roads.registrar", "/ru/staff/corrections/table.csv?period=2026-12")
                .andExpect(content().string(containsString("Письменная,Устная,Хаттама")));
        forms.opened("roads.registrar", "/ru/staff/corrections/table.pdf?period=2026-12")
                .andExpect(status().isOk());
        forms.opened("energy.registrar", "/ru/staff/corrections?period=2026-12")
                .andExpect(content().string(not(containsString(number))));
        forms.opened("roads.executor", "/ru/staff/corrections").andExpect(status().isForbidden());
    }

    @Test
    void whatIsKeptOutOfSightIsNotReadAmongTheCorrections() throws Exception {
        town.at("2026-12-07T10:00:00");
        AppealId against = town.complaint("roads", "roads.head");
        AppealId threat = town.threat("bostandyk");
        forms.sent("controller", against, "card", "field", "SEX", "value", "FEMALE", "reason", "Хатта жазылған")
                .andExpect(status().is3xxRedirection());
        forms.sent("bostandyk.registrar", threat, "card", "field", "SEX", "value", "MALE", "reason", "Хатта жазылған")
                .andExpect(status().is3xxRedirection());

        String corrections = "/ru/staff/corrections/table.csv?period=2026-12";
        String complained = town.card(against).number().text();
        forms.opened("roads.head", corrections).andExpect(content().string(not(containsString(complained))));
        forms.opened("controller", corrections).andExpect(content().string(containsString(complained)));
        String sealed = town.card(threat).number().text();
        forms.opened("bostandyk.deputy", corrections).andExpect(content().string(not(containsString(sealed))));
        forms.opened("bostandyk.registrar", corrections).andExpect(content().string(containsString(sealed)));
    }

    @Test
    void cardsLeaveWithTheCodesOfTheirReceiverAsOfTheirDay(@Autowired Audit audit) throws Exception {
        town.at("2026-12-04T10:00:00");
        AppealId appeal = town.paper("ecology");
        String number = town.card(appeal).number().text();
        exported("/ru/staff/cards/table.xml?period=2026-12")
                .andExpect(content().string(containsString(number)))
                .andExpect(content().string(containsString("<field name=\"CHANNEL\" code=\"01\">CHANCELLERY</field>")))
                .andExpect(content().string(not(containsString("Өмірова"))));
        exported("/ru/staff/cards/table.csv?period=2026-12").andExpect(content().string(containsString(number)));
        exported("/ru/staff/cards/table.xlsx?period=2026-12").andExpect(status().isOk());
        forms.opened("ecology.executor", "/ru/staff/cards/table.csv").andExpect(status().isForbidden());
        assertThat(audit.lines(
                        new Narrowed(
                                Optional.of("cards-2026-12"),
                                Optional.of(town.officer("ecology.registrar").id()),
                                Optional.of(AuditDeed.EXPORTED),
                                Long.MAX_VALUE),
                        10))
                .as("three times, in three forms")
                .hasSize(3);
        forms.opened("admin", "/ru/staff/codes?list=CHANNEL")
                .andExpect(content().string(containsString("CHANCELLERY")));
        forms.opened("ecology.registrar", "/ru/staff/codes").andExpect(status().isForbidden());
    }
}
