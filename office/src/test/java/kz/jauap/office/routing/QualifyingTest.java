package kz.jauap.office.routing;

import static kz.jauap.office.guide.Rule.G1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.statistics.report.Cut;
import kz.jauap.office.statistics.report.Period;
import kz.jauap.office.statistics.report.Question;
import kz.jauap.office.statistics.report.Reports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// G1: people ask in plain words; a clerk says what it is in law.
@OfficeTest(properties = "jauap.test-office=qualifying")
@Import(AtWork.class)
class QualifyingTest extends WorkingTown {
    private final CaseFiles files;
    private final Reports reports;

    @Autowired
    QualifyingTest(ApplicationContext context, CaseFiles files, Reports reports) {
        super(context);
        this.files = files;
        this.reports = reports;
    }

    @Override
    protected String begins() {
        return "2027-11-22T10:00:00";
    }

    @Proves(G1)
    @Test
    void aClerkSaysWhatItIsAndTheApplicantsWordsStayHis() throws Exception {
        AppealId appeal = town.about("city", Optional.of("road-repair"), Optional.empty(), "Шұңқыр");
        var before = town.card(appeal).due();
        forms.opened("registrar", appeal, "qualify").andExpect(status().isOk());
        forms.sent("registrar", appeal, "qualify", "kind", "PROPOSAL", "topic", "heating", "district", "medeu")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите основание")));
        qualified(appeal, "PROPOSAL", "heating", "medeu");

        var file = files.open(appeal).orElseThrow();
        assertThat(file.card().kind()).isEqualTo(Kind.PROPOSAL);
        assertThat(file.topic()).contains("heating");
        assertThat(file.district()).contains("medeu");
        assertThat(file.letter().topic()).contains("road-repair");
        assertThat(file.row().kind()).isEqualTo(Kind.PROPOSAL);
        assertThat(file.row().topic()).contains("heating");
        assertThat(file.card().due()).isEqualTo(before);
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(containsString("Определён вид обращения: Предложение")));
        forms.sent(
                        "registrar",
                        appeal,
                        "qualify",
                        "kind",
                        "PROPOSAL",
                        "topic",
                        "heating",
                        "district",
                        "medeu",
                        "reason",
                        "ещё раз")
                .andExpect(status().isUnprocessableContent());
        forms.sent("registrar", appeal, "qualify", "kind", "PROPOSAL", "topic", "no-such", "reason", "x")
                .andExpect(status().isUnprocessableContent());
        forms.opened("executor", appeal, "qualify").andExpect(status().isNotFound());
    }

    @Test
    void aComplaintIsKeptFromWhomItMayName() throws Exception {
        AppealId appeal = town.paper("energy");
        forms.opened("energy.head", forms.casePage(appeal)).andExpect(status().isOk());
        forms.sent(
                        "energy.registrar",
                        appeal,
                        "qualify",
                        "kind",
                        "COMPLAINT",
                        "against",
                        "Басқарма басшысы",
                        "reason",
                        "Жалуется на руководителя")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        forms.opened("energy.head", forms.casePage(appeal)).andExpect(status().isNotFound());
        forms.opened("energy.registrar", forms.casePage(appeal)).andExpect(status().isOk());
    }

    @Test
    void aClosedMonthStaysAsItWasReported() throws Exception {
        town.at("2027-09-10T10:00:00");
        AppealId appeal = town.about("roads", Optional.of("road-repair"), Optional.empty(), "Шұңқыр");
        town.at("2027-10-05T10:00:00");
        qualified(appeal, "APPLICATION", "heating", "");
        Period september = Period.month(YearMonth.of(2027, 9));
        var bodies = Set.of(new BodyId("roads"));
        var asOfThen = new Question(september, Almaty.startOf(september.until()), bodies, Weight.OFFICIAL);
        var asOfNow = new Question(september, clock.instant(), bodies, Weight.OFFICIAL);
        assertThat(reports.divided(asOfThen, Cut.TOPIC)).containsOnlyKeys("road-repair");
        assertThat(reports.divided(asOfNow, Cut.TOPIC)).containsOnlyKeys("heating");
        assertThat(reports.total(asOfNow)).isEqualTo(reports.total(asOfThen));
    }

    private void qualified(AppealId appeal, String kind, String topic, String district) throws Exception {
        String body = town.card(appeal).body().value();
        forms.sent(
                        body.equals("city") ? "registrar" : body + ".registrar",
                        appeal,
                        "qualify",
                        "kind",
                        kind,
                        "topic",
                        topic,
                        "district",
                        district,
                        "reason",
                        "По смыслу письма")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
    }
}
