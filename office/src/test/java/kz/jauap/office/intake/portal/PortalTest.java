package kz.jauap.office.intake.portal;

import static kz.jauap.law.channel.Channel.QUESTION_FOR_AKIM;
import static kz.jauap.law.channel.Channel.SITE;
import static kz.jauap.office.guide.Point.U20;
import static kz.jauap.office.guide.Point.U28;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static kz.jauap.office.guide.Trial.REPEATING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest(properties = "jauap.test-office=portal")
class PortalTest extends Asker {
    @Autowired
    private MockMvc web;

    @Test
    void aQuestionIsTakenInWordForWordAndIsInformal() throws Exception {
        CaseFile file = filed(
                web.perform(form("/ru/question", key()).param("text", QUESTION).param("district", "medeu")));
        assertThat(file.letter().text()).isEqualTo(QUESTION);
        assertThat(file.card().registered().weight()).isEqualTo(Weight.INFORMAL);
        assertThat(file.card().due().legal()).isFalse();
        assertThat(file.card().number().text()).startsWith("СУ-100-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void everyPublicDoorOpensInEveryLanguage(String lang) throws Exception {
        for (String path : List.of("/file", "/question", "/threat", "/anonymous")) {
            web.perform(get("/" + lang + path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("<html lang=\"" + lang + "\"")));
        }
    }

    @Test
    void theVoucherIsForTheSessionThatFiledAndForNoOther() throws Exception {
        var session = new MockHttpSession();
        var form = form("/ru/question", key()).param("text", QUESTION).session(session);
        String alias = filed(web.perform(form)).card().number().alias();
        String number = alias.replace("SU", "СУ");
        web.perform(get("/en/voucher/" + alias).session(session))
                .andExpect(status().isOk())
                .andExpect(content().string(Matchers.containsString(number)))
                .andExpect(content().string(Matchers.containsString("Accepted automatically by the system")))
                .andExpect(content().string(Matchers.containsString("href=\"/en/status/" + alias + "\"")));
        web.perform(get("/en/status/" + alias).session(session)).andExpect(status().isOk());
        web.perform(get("/kk/voucher/" + alias + ".pdf").session(session))
                .andExpect(status().isOk())
                .andExpect(content().contentTypeCompatibleWith("application/pdf"));
        web.perform(get("/kk/voucher/" + alias)).andExpect(redirectedUrl("/kk/status"));
        web.perform(get("/kk/voucher/" + alias + ".pdf")).andExpect(redirectedUrl("/kk/status"));
        web.perform(get("/kk/voucher/SU-100-2026-9999999").session(session)).andExpect(redirectedUrl("/kk/status"));
    }

    @Meets(U28)
    @Withstands(doors = SITE, trials = END_TO_END)
    @Test
    void aThreatWorksWithoutANameAndStandsAheadOfEveryQueue() throws Exception {
        var session = new MockHttpSession();
        CaseFile file = filed(
                web.perform(form("/kk/threat", key()).param("text", "Бомба").session(session)));
        assertThat(file.card().urgency()).isEqualTo(Urgency.THREAT);
        assertThat(file.applicant()).isInstanceOf(Party.Nameless.class);
        String alias = file.card().number().alias();
        web.perform(get("/kk/voucher/" + alias).session(session))
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("құзыретті органға дереу жолданады"),
                                Matchers.containsString("Хабардың нөмірі"),
                                Matchers.not(Matchers.containsString("бейресми сұрақ")))));
        web.perform(get("/kk/status/" + alias).session(session))
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString("Кезексіз қаралып жатыр"),
                                Matchers.not(Matchers.containsString("Қала стандарты бойынша жауап")))));
    }

    @Meets(U20)
    @Withstands(doors = QUESTION_FOR_AKIM, trials = REPEATING)
    @Test
    void sendingTwiceIsOneAppealAndChangedWordsGetAFormOfTheirOwn() throws Exception {
        String key = key();
        CaseFile first = filed(web.perform(form("/ru/question", key).param("text", QUESTION)));
        CaseFile again = filed(web.perform(form("/ru/question", key).param("text", QUESTION)));
        assertThat(again.card().number()).isEqualTo(first.card().number());
        web.perform(form("/ru/question", key).param("text", QUESTION + " И ещё."))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("И ещё.")))
                .andExpect(content().string(Matchers.not(Matchers.containsString(key))));
    }
}
