package kz.jauap.office.urgent;

import static kz.jauap.office.guide.Rule.G4_6A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.post.SmsGateway;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.urgent.alarm.Alarm;
import kz.jauap.office.urgent.call.Call;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The alarms of a night: what rings, what stops ringing, what a person looks at.
@OfficeTest(properties = {"jauap.test-office=night", "jauap.sms.patience=3s", "jauap.urgent.escalate-after=10m"})
@Import(AtWork.class)
@Thorough
class NightWatchTest extends AtNight {
    @Autowired
    NightWatchTest(ApplicationContext office) {
        super(office);
    }

    @Proves(G4_6A)
    @Test
    void whenTheGatewayIsSilentTheMailGoesAndTheNextIsCalled() throws Exception {
        GATEWAY.mood(SmsGateway.Mood.SILENT);
        CaseFile file = reported("Вижу человека с ружьём у школы");
        AppealId appeal = file.card().appeal();
        rounds();
        Alarm alarm = alarm(appeal);
        assertThat(calls.of(alarm))
                .extracting(Call::way, Call::state)
                .containsExactlyInAnyOrder(
                        tuple(Call.Way.SMS, Call.State.QUEUED), tuple(Call.Way.EMAIL, Call.State.HANDED));
        assertThat(calls.attempts(alarm)).extracting(Call.Attempt::outcome).contains("slow");
        new StepForms(web, at, town)
                .opened("registrar", "/ru/staff/urgent")
                .andExpect(content().string(containsString("SMS не уходят с")));
        GATEWAY.mood(SmsGateway.Mood.BROKEN);
        minutes(1);
        rounds();
        assertThat(calls.attempts(alarm)).extracting(Call.Attempt::outcome).contains("HTTP 503");
        GATEWAY.mood(SmsGateway.Mood.WELL);
        minutes(9);
        int before = messages("77010000002").size();
        rounds();
        assertThat(messages("77010000002")).hasSizeGreaterThan(before);
        assertThat(calls.of(alarm))
                .filteredOn(call -> call.step() == 1)
                .allMatch(call -> call.state() == Call.State.HANDED);
        assertThat(calls.of(alarm))
                .filteredOn(call -> call.step() == 2)
                .extracting(Call::officer)
                .contains(town.officer("akim").id());
    }

    @Test
    void anAlarmThatCannotBeReadKeepsNoOtherFromRinging(@Autowired JdbcClient sql) throws Exception {
        UUID broken = UUID.randomUUID();
        sql.sql("""
                insert into urgent_alarm (appeal, body, position, cause, received_at, raised_at)
                values (?, 'city', -1, 'SENDER', timestamptz '2000-01-01', timestamptz '2000-01-01')""").param(broken).update();
        try {
            CaseFile file = reported("Заложено взрывное устройство в торговом центре");
            rounds();
            assertThat(calls.of(alarm(file.card().appeal()))).isNotEmpty();
        } finally {
            sql.sql("delete from urgent_alarm where appeal = ?").param(broken).update();
        }
    }

    @Test
    void whoeverTakesItStopsTheCalling() throws Exception {
        CaseFile file = reported("Готовят поджог рынка");
        AppealId appeal = file.card().appeal();
        rounds();
        StepForms forms = new StepForms(web, at, town);
        forms.sent("registrar", appeal, "alarm").andExpect(status().is3xxRedirection());
        forms.sent("registrar", appeal, "alarm").andExpect(status().isConflict());
        int made = calls.of(alarm(appeal)).size();
        minutes(60);
        rounds();
        assertThat(calls.of(alarm(appeal))).hasSize(made);
    }

    @Test
    void wordsOfAnOrdinaryQuestionMakeAPersonLook() throws Exception {
        AppealId appeal = town.filed(
                Filings.question(BodyId.CITY, clock.instant(), "Сосед сказал, что взорвёт дом завтра. Кто поможет?"));
        AppealId calm = town.question("city");
        rounds();
        assertThat(town.card(appeal).urgency()).isEqualTo(Urgency.HINTED);
        assertThat(alarm(appeal).cause()).isEqualTo(Alarm.Cause.HINT);
        assertThat(alarms.of(calm)).isEmpty();
        StepForms forms = new StepForms(web, at, town);
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(allOf(containsString("Какие слова указали"), containsString("взорвёт"))));
        forms.opened("registrar", "/ru/staff/queue").andExpect(content().string(containsString("Возможна угроза")));
        assertThat(files.open(appeal)).isPresent();
        forms.sent("registrar", appeal, "urgent", "found", "DISMISS", "reason", "Пересказ фильма")
                .andExpect(status().is3xxRedirection());
        rounds();
        assertThat(town.card(appeal).urgency()).isEqualTo(Urgency.ORDINARY);
        assertThat(alarm(appeal).ending()).contains(Alarm.Ending.DISMISSED);
        rounds();
        assertThat(town.entries(appeal))
                .filteredOn(Admitting.ThreatHinted.class::isInstance)
                .hasSize(1);
    }
}
