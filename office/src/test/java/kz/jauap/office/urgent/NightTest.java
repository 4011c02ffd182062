package kz.jauap.office.urgent;

import static kz.jauap.office.guide.Rule.G4_6A;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.urgent.alarm.Alarm;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// Three in the morning: somebody without a name writes of a crime; whoever is on duty is called, takes it and hands it
/// over with its proof, also when the gateway for short messages is down or never answers.
@OfficeTest(properties = {"jauap.test-office=night", "jauap.sms.patience=3s", "jauap.urgent.escalate-after=10m"})
@Import(AtWork.class)
class NightTest extends AtNight {
    private static final String THREAT = "Сегодня в семь утра взорвут вокзал, в камере хранения лежит сумка.";

    @Autowired
    NightTest(ApplicationContext office) {
        super(office);
    }

    @Proves(G4_6A)
    @Test
    void anAnonymousThreatIsHandedOverWithItsProof() throws Exception {
        CaseFile file = reported(THREAT);
        AppealId appeal = file.card().appeal();
        String number = file.card().number().text();
        rounds();
        assertThat(messages("77010000001"))
                .anySatisfy(message ->
                        assertThat(message).contains(number, "/ru/staff/urgent").doesNotContain("вокзал", "взорв"));
        assertThat(POSTBOX.letters()).anyMatch(letter -> letter.contains("To: duty@almaty.example"));
        StepForms forms = new StepForms(web, at, town);
        forms.opened("registrar", "/ru/staff/journal")
                .andExpect(content().string(containsString("href=\"/ru/staff/urgent\"")))
                .andExpect(content().string(containsString("Тревог: ")));
        forms.opened("registrar", "/ru/staff/urgent")
                .andExpect(header().string("Refresh", "60"))
                .andExpect(content().string(containsString(number)));
        forms.opened("executor", "/ru/staff/queue")
                .andExpect(content().string(not(containsString("class=\"ringing\""))));

        minutes(4);
        forms.sent("registrar", appeal, "alarm").andExpect(status().is3xxRedirection());
        assertThat(alarm(appeal).takenAt()).isPresent();
        minutes(5);
        forms.sent("registrar", appeal, "urgent", "found", "SEND", "to", "police", "reason", "Угроза взрыва")
                .andExpect(status().is3xxRedirection());
        minutes(9);
        String[] proof = {
            "by",
            "police",
            "taker",
            "Ахметов Б.",
            "post",
            "оперативный дежурный",
            "phone",
            "+7 727 000 00 00",
            "way",
            "PHONE",
            "number",
            "КУИ 1234",
            "day",
            tonight.toString(),
            "time",
            "3:16"
        };
        forms.sent("registrar", appeal, "hand-over", proof).andExpect(status().is3xxRedirection());
        rounds();
        assertThat(town.card(appeal).stage()).isEqualTo(Stage.HANDED_OVER);
        Alarm ended = alarm(appeal);
        assertThat(ended.ending()).contains(Alarm.Ending.HANDED_OVER);
        long taken = ended.minutes(ended.takenAt().orElseThrow());
        long handed = ended.minutes(ended.handedAt().orElseThrow());
        assertThat(taken).isBetween(4L, 5L);
        assertThat(handed).isBetween(15L, 16L);
        forms.opened("controller", forms.casePage(appeal))
                .andExpect(content()
                        .string(allOf(
                                containsString("через " + taken + " мин"),
                                containsString("через " + handed + " мин"))));

        byte[] pdf = forms.opened("controller", forms.casePage(appeal) + "/hand-over.pdf")
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Printed.text(pdf))
                .contains(
                        number,
                        "Ахметов Б.",
                        "оперативный дежурный",
                        "КУИ 1234",
                        "+7 727 000 00 00",
                        "через " + handed + " мин")
                .doesNotContain("вокзал", "камере");
        forms.opened("executor", forms.casePage(appeal) + "/hand-over.pdf").andExpect(status().isNotFound());
    }
}
