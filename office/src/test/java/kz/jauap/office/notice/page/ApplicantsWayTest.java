package kz.jauap.office.notice.page;

import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;

/// What an applicant chooses and reads of his being told, on his own page.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class ApplicantsWayTest extends ToldCases {
    private final JdbcClient sql;

    @Autowired
    ApplicantsWayTest(ApplicationContext context, JdbcClient sql) {
        super(context);
        this.sql = sql;
    }

    @Proves(G6_3)
    @Test
    void theApplicantChoosesOnHisPageAndWhatHeReadsThereIsProved() throws Exception {
        AppealId appeal = extended();
        MockHttpSession session = opened(appeal);
        web.perform(post(page(appeal) + "/told")
                        .param("toldBy", "STATUS_PAGE")
                        .param("toldIn", "en")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        assertThat(town.last(appeal)).isEqualTo(new WayChosen(Optional.of(Way.STATUS_PAGE), "en"));
        web.perform(post(page(appeal) + "/told")
                        .param("toldBy", "PIGEON")
                        .session(session)
                        .with(FormToken.sent()))
                .andExpect(status().isBadRequest());
        web.perform(get(page(appeal)).session(session)).andExpect(content().string(containsString("проверка")));
        rounds.go();
        assertThat(provedBy(appeal)).contains(Way.STATUS_PAGE);
    }

    /// He can put right what he has left; the numbers of carriers tell him nothing, that of the post does.
    @ParameterizedTest
    @CsvSource({
        "SMS, BOUNCED, HTTP 422, true, false",
        "SMS, NOT_TAKEN, HTTP 401, false, false",
        "SMS, HANDED, HTTP 200, false, false",
        "POST, HANDED, RB123456789KZ, false, true"
    })
    void whatWasNotTakenForHisNumberIsHisToCorrect(Way way, String state, String proof, boolean his, boolean shown)
            throws Exception {
        AppealId appeal = extended();
        sql.sql("update notice_delivery set way = ?, state = ?, proof = ? where appeal = ? and way in ('POST', 'SMS')")
                .params(way.name(), state, proof, appeal.value())
                .update();
        String read = web.perform(get(page(appeal)).session(opened(appeal)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(read.contains("Сообщите нам верный")).isEqualTo(his);
        assertThat(read.contains(proof)).isEqualTo(shown);
        String clerks = forms.opened("registrar", forms.casePage(appeal))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(clerks).contains(proof);
        assertThat(clerks.contains("Проверьте номер")).isEqualTo(his);
    }

    @Test
    void aReplyThatWasLeftToAPersonSaysWhyInWords() throws Exception {
        AppealId appeal = extended();
        sql.sql("update notice_delivery set way = 'PRIVATE_MESSAGE', state = 'BY_HAND', proof = 'unsure: interrupted' "
                        + "where appeal = ? and way in ('POST', 'SMS')")
                .params(appeal.value())
                .update();
        for (String address : List.of(forms.casePage(appeal), "/ru/staff/notices")) {
            forms.opened("registrar", address)
                    .andExpect(content().string(containsString("ответ, возможно, уже там. Сначала посмотрите.")))
                    .andExpect(content().string(not(containsString("unsure"))));
        }
    }
}
