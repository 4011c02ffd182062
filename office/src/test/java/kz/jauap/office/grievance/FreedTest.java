package kz.jauap.office.grievance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.grievance.Timeliness;
import kz.jauap.office.grievance.ruling.Contesting;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whom a namesake's grievance kept from filing his own loses no day by it.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class FreedTest extends NamesakesCases {
    @Autowired
    Contesting contesting;

    private Timeliness timeliness(AppealId grievance) {
        return contesting.of(file(grievance)).orElseThrow().timeliness();
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

    /// The author reads on the page of his own case that it is one, and whoever keeps the other sees which it was; of
    /// what is out of his reach he sees the number alone.
    @Test
    void thePagesMarkWhatIsApart() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        Registration own = grieved(of);
        String home = "/ru/status/" + own.number().alias();
        String against = "Это жалоба на ответ по № " + of.number();
        web.perform(get(home).session(session(own))).andExpect(content().string(containsString(against)));
        String number = own.number().text();
        assertThat(grown(of, "energy.head")).containsExactly(number);
        assertThat(grown(of, "controller")).singleElement().asString().startsWith(number + " — ");

        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(
                        new Grieving.TakenApart(own.appeal().value(), number, Optional.empty(), held.text(WHY))));
        notes(own, new Grieving.StandsAlone(of.number().text()));
        web.perform(get(home).session(session(own)))
                .andExpect(content().string(not(containsString(against))))
                .andExpect(content().string(containsString("рассматривается как отдельное дело")));
        assertThat(grown(of, "energy.head")).containsExactly(number + " (подал другой человек)");
        notes(own, new Grieving.StandsWith(of.number().text()));
        web.perform(get(home).session(session(own))).andExpect(content().string(containsString(against)));
    }

    private List<String> grown(Registration of, String login) throws Exception {
        String page = web.perform(get("/ru/staff/case/" + of.number().alias()).with(atWork.as(login)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page)
                .select("section[aria-labelledby=desk] ul.lines li")
                .eachText();
    }

    private void notes(Registration grievance, Grieving found) {
        journal.act(grievance.appeal(), new Actor.Office(), _ -> Acted.of(found));
    }
}
