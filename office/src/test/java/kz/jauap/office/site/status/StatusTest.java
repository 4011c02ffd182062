package kz.jauap.office.site.status;

import static kz.jauap.office.guide.Point.U25;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;

@OfficeTest
class StatusTest extends CodeHolder {
    @Test
    void aWrongNumberAndAWrongCodeLookTheSameAndAreCounted() throws Exception {
        Registration of = filed();
        String wrongCode = knock(of.number().text(), "00000-0000-00000")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String wrongNumber = knock("ZHT-100-2026-9999999", of.code().grouped())
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(wrongCode).contains("Номер или код не подходят");
        assertThat(wrongNumber).contains("Номер или код не подходят");
        for (int tries = 0; tries < 20; tries++) {
            knock(of.number().text(), "ZZZ");
        }
        knock(of.number().text(), of.code().grouped()).andExpect(status().isTooManyRequests());
    }

    @Meets(U25)
    @Test
    void whoKnowsNumberAndCodeSeesTermArithmeticAndRegime() throws Exception {
        Registration of = filed();
        knock(of.number().alias().toLowerCase(Locale.ROOT), of.code().characters())
                .andExpect(redirectedUrl("/ru/status/" + of.number().alias()));
        for (String lang : List.of("kk", "ru", "en")) {
            see(of, lang)
                    .andExpect(status().isOk())
                    .andExpect(content()
                            .string(allOf(
                                    containsString(of.number().text()),
                                    containsString("Шам жанбайды &lt;script&gt;"))));
        }
        see(of, "en")
                .andExpect(content()
                        .string(allOf(
                                containsString("Answer due by 8 December 2026"),
                                containsString("15 of 15 days left"),
                                containsString("15 calendar days"),
                                containsString("Law No. 221"))));
        web.perform(get("/ru/status/" + of.number().alias())).andExpect(redirectedUrl("/ru/status"));
    }

    @Test
    void theDaysSinceTheFirstReceiptAreCounted() throws Exception {
        Registration of = filed();
        clock.set(MORNING.plus(Duration.ofDays(3)));
        see(of, "en").andExpect(content().string(containsString("3 days since the first receipt")));
        see(of, "ru").andExpect(content().string(containsString("3 дня с первого поступления")));
        see(of, "kk").andExpect(content().string(containsString("Алғаш түскеннен бері 3 күн")));
    }

    @Test
    void theStaffsOwnEntriesStayInside() throws Exception {
        Registration of = filed();
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(
                        new Considering.Noted(held.text("ішкі белгі")),
                        new Corresponding.OfficeWrote(held.text("Бағана нөмірін айтыңызшы"))));
        see(of, "kk")
                .andExpect(content()
                        .string(allOf(containsString("Бағана нөмірін айтыңызшы"), not(containsString("ішкі белгі")))));
    }
}
