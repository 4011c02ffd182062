package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import kz.jauap.office.grievance.whose.OwnCase;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.follow.Following;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What the two are told, where a namesake's grievance is taken out of a case.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class FreedNoticesTest extends NamesakesCases {
    @Autowired
    OwnCase ownCase;

    @Autowired
    Following notices;

    @Autowired
    DeliveryTable deliveries;

    private List<String> told(AppealId appeal) {
        ownCase.round();
        notices.go();
        return deliveries.of(appeal).stream()
                .filter(each -> each.notice() == Notice.WHOSE_GRIEVANCE && each.way() == Way.STATUS_PAGE)
                .map(Delivery::words)
                .toList();
    }

    @Test
    void bothAreTold() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        String later = Dates.day(Lang.KK, until(of).plusDays(10));
        CaseFile grievance = freed(of);
        String number = grievance.card().number().text();
        assertThat(told(of.appeal()))
                .singleElement()
                .asString()
                .contains(number, "оны басқа адам берген", "соңғы күн — " + later, "10 күн қайтарылды")
                .doesNotContain(WHY);
        assertThat(told(grievance.card().appeal()))
                .singleElement()
                .asString()
                .contains(number, of.number().text(), "как отдельное дело", "коду из Вашего талона")
                .doesNotContain(WHY);
        web.perform(get("/ru/staff/case/" + grievance.card().number().alias()).with(atWork.as("registrar")))
                .andExpect(content().string(containsString("жалоба рассматривается как отдельное дело")));

        says("controller", "joined-again", of, grievance);
        assertThat(told(of.appeal())).hasSize(2).anyMatch(each -> each.contains("№ " + number + " шағымды өзіңіз"));
        assertThat(told(grievance.card().appeal())).hasSize(2).anyMatch(each -> each.contains("— Ваше"));
    }

    /// Who has complained himself is not told to do so again.
    @Test
    void hisOwnThatStandsIsNamed() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        Registration own = grieved(of);
        freed(of);
        assertThat(told(of.appeal()))
                .singleElement()
                .asString()
                .contains("Өзіңіздің № " + own.number().text())
                .doesNotContain("соңғы күн");
    }

    /// What a chancellery took in of its own body went up: who wrote it is told the day of whoever considers it.
    @Test
    void whoseGrievanceWentUpIsToldTheDayToo() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.deputy");
        after(of, 2);
        String alias = LedTo.name(new PaperAtDesk(web, atWork, "energy.registrar")
                .typed(of.number().text(), Map.of("number", "", "patronymic", "Ғаниқызы", "contestsSame", "yes")));
        rising.round();
        CaseFile grievance = cases.open(alias).orElseThrow();
        assertThat(grievance.card().stage()).isEqualTo(Stage.REDIRECTED);
        String day = Dates.day(
                Lang.RU, cases.open(alias + ".1").orElseThrow().card().due().considerBy());
        says("controller", "apart", of, grievance);
        assertThat(told(grievance.card().appeal()))
                .singleElement()
                .asString()
                .contains("как отдельное дело", "дан до " + day);
    }

    /// Found to be another's, and then his own after all, before the first of it was told.
    @Test
    void whatIsTakenOutIsNotHisOwnThatStandsThoughItIsJoinedAgain() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = freed(of);
        says("controller", "joined-again", of, grievance);
        assertThat(told(of.appeal()))
                .hasSize(2)
                .noneMatch(each -> each.contains("Өзіңіздің"))
                .anyMatch(each -> each.contains("соңғы күн"));
    }

    /// Who had no answer is told where he may complain of that, not only that he is free to.
    @Test
    void whoWasKeptFromComplainingOfSilenceIsToldWhereToGo() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        clock.set(MORNING.plus(Duration.ofDays(16)));
        String addressee = disagreements
                .of(file(of.appeal()))
                .orElseThrow()
                .right()
                .reviewer()
                .orElseThrow()
                .addressee()
                .in(Lang.KK);
        CaseFile grievance = namesakes(of);
        says("controller", "apart", of, grievance);
        assertThat(told(of.appeal()))
                .singleElement()
                .asString()
                .contains("берілген жоқ", "Жауап болмағанына шағым беруге құқығыңыз бар: " + addressee)
                .doesNotContain("соңғы күн");
    }

    @Test
    void andWhoComplainedOfItHimselfThatItStands() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        clock.set(MORNING.plus(Duration.ofDays(16)));
        Registration own = grieved(of);
        CaseFile grievance = namesakes(of);
        says("controller", "apart", of, grievance);
        assertThat(told(of.appeal()))
                .singleElement()
                .asString()
                .contains("Өзіңіздің № " + own.number().text())
                .doesNotContain("берілген жоқ");
    }
}
