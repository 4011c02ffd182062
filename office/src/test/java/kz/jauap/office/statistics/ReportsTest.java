package kz.jauap.office.statistics;

import static kz.jauap.office.guide.Rule.G4_5;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

/// G4.5: what is accepted is "taken stock of". Counted over the browser tests' city, where every kind of fate occurs.
@OfficeTest(
        properties = {"jauap.demo=true", "jauap.demo.extent=AT_LENGTH"},
        webEnvironment = WebEnvironment.RANDOM_PORT)
@Thorough
class ReportsTest {
    @Autowired
    private Reports reports;

    @Autowired
    private Organisation organisation;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient sql;

    @Autowired
    private Clock clock;

    @Proves(G4_5)
    @Test
    void theBooksBalanceForEveryBodyPeriodAndDivision() {
        int endings = 0;
        for (Period period : Period.recent(LocalDate.now(clock))) {
            for (Weight weight : Weight.values()) {
                Question question = new Question(period, clock.instant(), bodies(), weight);
                Figures total = reports.total(question);
                endings += total.ended();
                assertThat(total.opening() + total.received() + total.reopened())
                        .as("%s %s", period.code(), weight)
                        .isEqualTo(total.ended() + total.closing());
                for (Cut cut : Cut.values()) {
                    Figures sum =
                            reports.divided(question, cut).values().stream().reduce(Figures.none(), Figures::and);
                    assertThat(sum.received())
                            .as("%s by %s", period.code(), cut)
                            .isEqualTo(total.received());
                    assertThat(sum.endings())
                            .isEqualTo(Figures.none().and(total).endings());
                    assertThat(sum.late()).isEqualTo(total.late());
                    assertThat(sum.closing()).isEqualTo(total.closing());
                }
            }
        }
        assertThat(endings).isPositive();
    }

    @Proves(G4_5)
    @Test
    void everyRegistrationIsCountedOnceInItsMonth() {
        YearMonth now = YearMonth.from(LocalDate.now(clock));
        List<Journaled> registered = organisation.bodies().stream()
                .flatMap(body -> journal.after(body.id(), 0, 100_000).stream())
                .filter(each -> each.entry() instanceof Receipt.Registered)
                .toList();
        for (YearMonth month = now.minusMonths(3); !month.isAfter(now); month = month.plusMonths(1)) {
            YearMonth asked = month;
            long written = registered.stream()
                    .filter(each -> YearMonth.from(Almaty.dayOf(each.at())).equals(asked))
                    .count();
            int counted = Stream.of(Weight.values())
                    .mapToInt(weight -> reports.total(
                                    new Question(Period.month(asked), clock.instant(), bodies(), weight))
                            .received())
                    .sum();
            assertThat(counted).as("%s", month).isEqualTo((int) written);
        }
    }

    @Test
    void aClosedMonthGivesTheSameFiguresWhenAskedAsOfThen() {
        Period closed = Period.month(YearMonth.from(LocalDate.now(clock)).minusMonths(1));
        Instant then = Almaty.startOf(closed.until());
        Question asOfThen = new Question(closed, then, bodies(), Weight.OFFICIAL);
        Figures before = reports.total(asOfThen);
        var byTopic = reports.divided(asOfThen, Cut.TOPIC);
        assertThat(before.received()).isPositive();

        // A correction after the month was closed: everything of it turns out to be about something else.
        sql.sql("""
                        insert into statistics_state
                        select distinct on (appeal) appeal, place + 1000, ?, body, part, official, kind, applicant, channel,
                          language, district, 'corrected', registered_on, due, ended_on, result, turned, extended,
                          redirected, grieved
                        from statistics_state order by appeal, place desc""")
                .param(clock.instant().minusSeconds(1).atOffset(java.time.ZoneOffset.UTC))
                .update();
        try {
            assertThat(reports.total(asOfThen)).isEqualTo(before);
            assertThat(reports.divided(asOfThen, Cut.TOPIC)).isEqualTo(byTopic);
            Question asOfNow = new Question(closed, clock.instant(), bodies(), Weight.OFFICIAL);
            assertThat(reports.total(asOfNow).received()).isEqualTo(before.received());
            assertThat(reports.divided(asOfNow, Cut.TOPIC)).containsOnlyKeys("corrected");
        } finally {
            sql.sql("delete from statistics_state where place > 1000").update();
        }
    }

    @Test
    void anotherBodysCasesDoNotCount() {
        Period year = Period.year(LocalDate.now(clock).getYear());
        Question city = new Question(year, clock.instant(), Set.of(BodyId.CITY), Weight.OFFICIAL);
        Question all = new Question(year, clock.instant(), bodies(), Weight.OFFICIAL);
        assertThat(reports.divided(city, Cut.BODY)).containsOnlyKeys(BodyId.CITY.value());
        assertThat(reports.total(city)).isEqualTo(reports.divided(all, Cut.BODY).get(BodyId.CITY.value()));
    }

    private Set<BodyId> bodies() {
        return organisation.bodies().stream().map(Body::id).collect(Collectors.toSet());
    }
}
