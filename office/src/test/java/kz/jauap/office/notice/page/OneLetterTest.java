package kz.jauap.office.notice.page;

import static kz.jauap.office.guide.Rule.G6_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.telling.Proving;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.number.AppealId;
import org.hamcrest.Matcher;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever was told in his hands is not sent the same on paper as well.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class OneLetterTest extends ToldCases {
    @Autowired
    OneLetterTest(ApplicationContext context) {
        super(context);
    }

    private void toPrint(Matcher<String> listed) throws Exception {
        forms.opened("registrar", "/ru/staff/notices").andExpect(content().string(listed));
    }

    @Proves(G6_3)
    @Test
    void whatWasHandedOverIsNotPostedToo(@Autowired Proving proving) throws Exception {
        AppealId appeal = extended();
        toPrint(containsString(number(appeal)));
        long id = extension(appeal).id();
        web.perform(post("/ru/staff/tellings/" + id)
                        .param("way-" + id, "IN_HAND")
                        .param("proof-" + id, "получила лично 23.11")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().is3xxRedirection());
        toPrint(not(containsString(number(appeal))));
        forms.opened("registrar", forms.casePage(appeal))
                .andExpect(content().string(containsString("не понадобилось")));
        web.perform(get(page(appeal)).session(opened(appeal)))
                .andExpect(content().string(containsString("не понадобилось")));

        proving.cameBack(extension(appeal).entry(), Way.IN_HAND);
        assertThat(provedBy(appeal)).isEmpty();
        toPrint(containsString(number(appeal)));
    }

    /// What was entered for another letter stands there again once one of them has gone.
    @Test
    void theOtherRowsKeepWhatWasEntered() throws Exception {
        AppealId one = extended();
        AppealId other = extended();
        long gone = posted(one);
        long waits = posted(other);
        var sent = web.perform(post("/ru/staff/notices/" + gone)
                        .param("proof-" + gone, "RR100000001KZ")
                        .param("proof-" + waits, "RR200000002KZ")
                        .with(FormToken.sent())
                        .with(at.as("registrar")))
                .andExpect(status().is3xxRedirection())
                .andReturn();
        web.perform(get("/ru/staff/notices").flashAttrs(sent.getFlashMap()).with(at.as("registrar")))
                .andExpect(content().string(containsString("value=\"RR200000002KZ\"")))
                .andExpect(content().string(not(containsString("RR100000001KZ"))));
    }

    /// The number of the letter on paper in the list of those to print.
    private long posted(AppealId appeal) throws Exception {
        String page = forms.opened("registrar", "/ru/staff/notices")
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).select("tr:contains(" + number(appeal) + ") [formaction]").stream()
                .map(button -> button.attr("formaction").replaceAll("\\D+", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    /// What he has only opened on his page may still be wanted on paper.
    @Test
    void whatWasReadOnThePageAloneIsPostedAllTheSame(@Autowired Proving proving) throws Exception {
        AppealId appeal = extended();
        proving.proved(extension(appeal).entry(), Way.STATUS_PAGE);
        assertThat(provedBy(appeal)).contains(Way.STATUS_PAGE);
        toPrint(containsString(number(appeal)));
    }

    /// In the clerk's language, and without blaming an address for what its carrier did.
    @Test
    void whatACarrierLeftLyingIsToldInWordsAndBlamesNoAddress(@Autowired JdbcClient sql) throws Exception {
        AppealId appeal = extended();
        for (String said : List.of("its last day presses", "HTTP 503")) {
            sql.sql("update notice_delivery set way = 'EMAIL', state = 'NOT_TAKEN', proof = ? "
                            + "where appeal = ? and way in ('POST', 'EMAIL')")
                    .params(said, appeal.value())
                    .update();
            boolean number = said.startsWith("HTTP");
            forms.opened("registrar", "/ru/staff/tellings")
                    .andExpect(content().string(containsString("служба отправки не отвечала")))
                    .andExpect(content().string(number ? containsString(said) : not(containsString(said))))
                    .andExpect(content().string(not(containsString("Проверьте адрес"))));
        }
    }
}
