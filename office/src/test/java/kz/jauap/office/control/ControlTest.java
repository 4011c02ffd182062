package kz.jauap.office.control;

import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G6_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class ControlTest extends WorkingTown {
    private final NoticeWatch notices;
    private final Rounds rounds;
    private final TellingTable tellings;
    private final Proving proving;

    @Autowired
    ControlTest(
            ApplicationContext context, NoticeWatch notices, Rounds rounds, TellingTable tellings, Proving proving) {
        super(context);
        this.notices = notices;
        this.rounds = rounds;
        this.tellings = tellings;
        this.proving = proving;
    }

    private void assigned(AppealId appeal) throws Exception {
        String executor = String.valueOf(town.officer("executor").id());
        forms.sent("registrar", appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
    }

    @Test
    void theControllerRemindsWhoeverHasAnOpenCase() throws Exception {
        AppealId appeal = town.paper("city");
        forms.opened("controller", appeal, "remind")
                .andExpect(content().string(containsString("Исполнитель ещё не назначен")));
        assigned(appeal);
        forms.opened("controller", forms.casePage(appeal)).andExpect(content().string(containsString("/remind\"")));
        forms.sent("controller", appeal, "remind", "words", " ")
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите, о чём напоминаете")));
        forms.sent("controller", appeal, "remind", "words", "Срок завтра")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        assertThat(town.last(appeal)).isInstanceOf(Timing.Reminded.class);
        forms.opened("executor", appeal, "remind").andExpect(status().isForbidden());
    }

    @Test
    void whatIsLateIsCountedAndEveryNumberLeadsToItsCases() throws Exception {
        AppealId appeal = town.paper("energy");
        String number = town.card(appeal).number().text();
        String another = town.card(town.paper("roads")).number().text();
        town.at("2026-12-09T00:00:01");
        for (String lang : List.of("kk", "ru", "en")) {
            forms.opened("controller", "/" + lang + "/staff/control?body=energy")
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(number),
                                    not(containsString(another)),
                                    containsString("/staff/journal?late=OVERDUE&amp;body=energy\"><b"),
                                    containsString("/staff/journal?body=energy&amp;late=OVERDUE"),
                                    containsString("/staff/journal?body=energy&amp;mark=NOBODYS&amp;late=OPEN"))));
        }
        forms.opened("controller", "/ru/staff/journal?body=energy&late=OVERDUE")
                .andExpect(content().string(containsString(number)));
        forms.opened("controller", "/ru/staff/journal?body=roads&late=OVERDUE")
                .andExpect(content().string(not(containsString(number))));
        forms.opened("roads.head", "/ru/staff/control").andExpect(content().string(not(containsString(number))));
    }

    @Proves({G5_3, G6_4})
    @Test
    void aNoticeIsOwedUntilTheApplicantHasBeenTold() throws Exception {
        AppealId appeal = town.paper("city");
        assigned(appeal);
        forms.sent("executor", appeal, "inquiry", "to", "Полиция", "question", "Был ли выезд?")
                .andExpect(status().is3xxRedirection());
        assertThat(notices.owed()).anySatisfy(owed -> {
            assertThat(owed.appeal()).isEqualTo(appeal);
            assertThat(owed.notice()).isEqualTo(Notice.TERM_TURNED);
            assertThat(owed.tellBy()).isEqualTo("2026-11-26");
        });
        forms.opened("controller", "/ru/staff/control")
                .andExpect(content().string(containsString("Заявителя ещё надо известить")))
                .andExpect(content().string(containsString("об изменении срока")));
        rounds.go();
        tellings.of(appeal).forEach(telling -> proving.proved(telling.entry(), Answering.Way.STATUS_PAGE));
        assertThat(notices.owed()).noneMatch(owed -> owed.appeal().equals(appeal));
        tellings.of(appeal).forEach(telling -> proving.cameBack(telling.entry(), Answering.Way.STATUS_PAGE));
        assertThat(notices.owed())
                .anyMatch(owed -> owed.appeal().equals(appeal) && owed.notice() == Notice.TERM_TURNED);
    }

    @Test
    void executorsAndRegistrarsDoNotWatchOthers() throws Exception {
        for (String login : List.of("executor", "registrar", "energy.executor")) {
            forms.opened(login, "/ru/staff/control").andExpect(status().isForbidden());
        }
        forms.opened("deputy", "/ru/staff/control?body=nowhere").andExpect(status().isOk());
        forms.opened("controller", "/ru/staff/journal?body=..%2F&executor=99999999999999999999&late=XX")
                .andExpect(status().isOk());
    }
}
