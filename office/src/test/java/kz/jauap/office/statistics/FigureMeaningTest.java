package kz.jauap.office.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// What each figure of a report counts, in a body to which a handful of appeals came, each with a fate of its own.
@OfficeTest(properties = "jauap.test-office=figures")
@Import(AtWork.class)
class FigureMeaningTest extends WorkingTown {
    private static final String BODY = "religion";
    private static final String CLERK = BODY + ".executor";
    private static final String HEAD = BODY + ".head";
    private static final Period MARCH = Period.month(YearMonth.of(2027, 3));
    private static final Period APRIL = Period.month(YearMonth.of(2027, 4));

    private final Reports reports;
    private final Aggrieved aggrieved;

    @Autowired
    FigureMeaningTest(ApplicationContext context, Reports reports) {
        super(context);
        this.reports = reports;
        this.aggrieved = new Aggrieved(context, town);
    }

    @Override
    protected String begins() {
        return "2027-03-01T10:00:00";
    }

    private AppealId given() throws Exception {
        AppealId appeal = town.paper(BODY);
        forms.sent(
                        HEAD,
                        appeal,
                        "assign",
                        "executor",
                        String.valueOf(town.officer(CLERK).id()))
                .andExpect(status().is3xxRedirection());
        return appeal;
    }

    private void taken(String login, AppealId appeal, String step, String... filled) throws Exception {
        forms.sent(login, appeal, step, filled).andExpect(status().is3xxRedirection());
    }

    private Map<Figure, Double> asked(Period period) {
        Figures figures = reports.total(new Question(period, town.now(), Set.of(new BodyId(BODY)), Weight.OFFICIAL));
        Map<Figure, Double> counted = new EnumMap<>(Figure.class);
        for (Figure figure : Figure.values()) {
            figure.of(figures).ifPresent(count -> counted.put(figure, count));
        }
        counted.values().removeIf(count -> count == 0);
        return counted;
    }

    @Test
    void eachFigureCountsWhatItsNameSays() throws Exception {
        given();
        taken(CLERK, given(), "inquiry", "to", "Полиция", "question", "Шам неге жанбайды?");
        AppealId longer = given();
        taken(CLERK, longer, "extend", "days", "30", "reason", "Сараптама керек");
        taken(HEAD, longer, "decide", "decision", "GRANT", "reason", "Сараптама керек");
        taken(CLERK, given(), "redirect", "to", "energy", "claims", "1", "reason", "Олардың желісі");
        AppealId whole = given();
        taken(CLERK, whole, "redirect", "to", "energy", "claims", "1", "claims", "2", "reason", "Олардың желісі");
        AppealId refused = given();
        AppealId late = given();
        town.at("2027-03-05T10:00:00");
        aggrieved.sign(refused, HEAD, Outcome.REFUSED);
        town.at("2027-03-24T10:00:00");
        aggrieved.sign(late, HEAD, Outcome.SATISFIED);
        town.at("2027-04-05T10:00:00");
        aggrieved.signedGrievance(refused);
        town.at("2027-04-06T10:00:00");

        assertThat(asked(MARCH))
                .containsOnly(
                        Map.entry(Figure.RECEIVED, 7.0),
                        Map.entry(Figure.WORKED, 7.0),
                        Map.entry(Figure.ENDED, 3.0),
                        Map.entry(Figure.ANSWERED, 2.0),
                        Map.entry(Figure.REFUSED, 1.0),
                        Map.entry(Figure.SATISFIED, 1.0),
                        Map.entry(Figure.REDIRECTED, 1.0),
                        Map.entry(Figure.LATE, 1.0),
                        Map.entry(Figure.CLOSING, 4.0),
                        Map.entry(Figure.OVERDUE, 3.0),
                        Map.entry(Figure.TURNED, 1.0),
                        Map.entry(Figure.EXTENDED, 1.0),
                        Map.entry(Figure.SENT_ON, 2.0),
                        Map.entry(Figure.IN_TIME, 50.0),
                        Map.entry(Figure.EXTENDED_SHARE, 100.0 / 7),
                        Map.entry(Figure.SENT_ON_SHARE, 200.0 / 7),
                        Map.entry(Figure.SATISFIED_SHARE, 50.0),
                        Map.entry(Figure.UNANSWERED_SHARE, 300.0 / 7),
                        Map.entry(Figure.MEDIAN_DAYS, 13.5),
                        Map.entry(Figure.NINETIETH_DAYS, 23.0));
        assertThat(asked(APRIL))
                .as("a grievance counts in its own month, though the answer was given in another")
                .containsOnly(
                        Map.entry(Figure.OPENING, 4.0),
                        Map.entry(Figure.WORKED, 4.0),
                        Map.entry(Figure.CLOSING, 4.0),
                        Map.entry(Figure.OVERDUE, 3.0),
                        Map.entry(Figure.TURNED, 1.0),
                        Map.entry(Figure.EXTENDED, 1.0),
                        Map.entry(Figure.SENT_ON, 1.0),
                        Map.entry(Figure.EXTENDED_SHARE, 25.0),
                        Map.entry(Figure.SENT_ON_SHARE, 25.0),
                        Map.entry(Figure.UNANSWERED_SHARE, 75.0),
                        Map.entry(Figure.GRIEVED, 1.0));
        assertThat(asked(Period.year(2027)))
                .containsEntry(Figure.RECEIVED, 7.0)
                .containsEntry(Figure.GRIEVED, 1.0)
                .containsEntry(Figure.SENT_ON, 2.0);
    }

    /// What comes on a day off is registered on the next working day, and may be answered before that.
    @Test
    void anAnswerGivenBeforeTheDayOfRegistrationTookNoDays() throws Exception {
        town.at("2027-05-15T10:00:00");
        AppealId appeal = given();
        assertThat(town.card(appeal).registered().registrationDay()).isEqualTo("2027-05-17");
        aggrieved.sign(appeal, HEAD, Outcome.SATISFIED);
        Period may = Period.month(YearMonth.of(2027, 5));
        Figures figures = reports.total(new Question(may, town.now(), Set.of(new BodyId(BODY)), Weight.OFFICIAL));
        assertThat(figures.medianDays()).hasValue(0);
    }
}
