package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.grievance.Timeliness;
import kz.jauap.office.grievance.ruling.Contesting;
import kz.jauap.office.grievance.whose.OwnCase;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.follow.Following;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whom a namesake's grievance kept from filing his own loses no day by it, and both of them are told.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class FreedTest extends NamesakesCases {
    @Autowired
    Contesting contesting;

    @Autowired
    OwnCase ownCase;

    @Autowired
    Following notices;

    @Autowired
    DeliveryTable deliveries;

    private LocalDate until(Registration of) {
        return disagreements
                .of(file(of.appeal()))
                .orElseThrow()
                .right()
                .remedy()
                .until()
                .end();
    }

    private Timeliness timeliness(AppealId grievance) {
        return contesting.of(file(grievance)).orElseThrow().timeliness();
    }

    private void after(Registration of, int days) {
        Instant signed = file(of.appeal()).card().result().orElseThrow().signedAt();
        clock.set(signed.plus(Duration.ofDays(days)));
    }

    private CaseFile joined(Registration of) throws Exception {
        after(of, 2);
        return namesakes(of);
    }

    /// Ten days after it was joined, both counted.
    private CaseFile freed(Registration of) throws Exception {
        CaseFile grievance = joined(of);
        after(of, 11);
        says("controller", "apart", of, grievance);
        return grievance;
    }

    private List<String> told(AppealId appeal) {
        ownCase.round();
        notices.go();
        return deliveries.of(appeal).stream()
                .filter(each -> each.notice() == Notice.WHOSE_GRIEVANCE && each.way() == Way.STATUS_PAGE)
                .map(Delivery::words)
                .toList();
    }

    @Test
    void theDaysAreGivenBackAndGoWhenItWasHisAfterAll() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        LocalDate last = until(of);
        CaseFile grievance = joined(of);
        assertThat(until(of)).isEqualTo(last);
        after(of, 11);
        says("controller", "apart", of, grievance);
        assertThat(until(of)).isEqualTo(last.plusDays(10));
        says("controller", "joined-again", of, grievance);
        assertThat(until(of)).isEqualTo(last);
        after(of, 14);
        says("controller", "apart", of, grievance);
        assertThat(until(of)).isEqualTo(last.plusDays(13));
        refuse(of, "energy.head");
        LocalDate anew = Almaty.dayOf(clock.instant()).plusMonths(3);
        assertThat(until(of)).isEqualTo(anew);
    }

    @Test
    void thePagesSayWhy() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        String home = "/ru/status/" + of.number().alias();
        String staff = "/ru/staff/case/" + of.number().alias();
        String later = Dates.day(Lang.RU, until(of).plusDays(10));
        CaseFile grievance = joined(of);
        web.perform(get(staff).with(atWork.as("controller")))
                .andExpect(content().string(not(containsString("Возвращённые заявителю дни"))));
        String listed = "Жалобы по этому делу";
        web.perform(get(home).session(session(of))).andExpect(content().string(containsString(listed)));
        after(of, 11);
        says("controller", "apart", of, grievance);
        web.perform(get(home).session(session(of))).andExpect(content().string(not(containsString(listed))));
        web.perform(get(home + "/disagree").session(session(of)))
                .andExpect(content().string(containsString("возвращено 10 дней")))
                .andExpect(content().string(containsString("мешал сам орган: возвращено дней — 10")))
                .andExpect(content().string(containsString("Последний день для жалобы: " + later)));
        web.perform(get(staff).with(atWork.as("controller")))
                .andExpect(content().string(containsString("Возвращённые заявителю дни")))
                .andExpect(content().string(containsString("ждёт слова юриста")))
                .andExpect(content().string(containsString(later)));
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

    /// What he was told when he came holds, whatever was found later; and what is found later may help him.
    @Test
    void whoCameInTimeStaysInTime() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = joined(of);
        clock.set(Almaty.startOf(until(of).plusDays(1)).plus(Duration.ofHours(10)));
        AppealId barred = brought(of, Map.of("number", "850102200024")).card().appeal();
        assertThat(timeliness(barred)).isEqualTo(Timeliness.MISSED);
        says("controller", "apart", of, grievance);
        assertThat(timeliness(barred)).isEqualTo(Timeliness.IN_TIME);
        AppealId after = brought(of, Map.of("number", "850102200024")).card().appeal();
        says("controller", "joined-again", of, grievance);
        assertThat(timeliness(after)).isEqualTo(Timeliness.IN_TIME);
    }
}
