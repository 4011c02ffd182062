package kz.jauap.office.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// The list of letters to send out in the hands of a clerk with many receipts, in a browser without scripts.
@OfficeTest
@Import(AtWork.class)
class DispatchRowsTest extends Answerers {
    private static final String LIST = "/en/staff/dispatch";

    @Autowired
    MockMvc web;

    @Autowired
    Signing signing;

    @Autowired
    DispatchTable dispatches;

    private final MockHttpSession browser = new MockHttpSession();
    private List<AppealId> letters = List.of();

    @BeforeEach
    void threeLettersWait() {
        letters = List.of(signed(), signed(), signed());
    }

    private AppealId signed() {
        AppealId appeal = submitted(inWork(BodyId.CITY, "executor"), Drafted.complete());
        var akim = hand("akim", appeal);
        signing.sign(akim, 1, new Confirmed(akim.who().id(), MORNING), "");
        return appeal;
    }

    private String row(int place) {
        return journal.card(letters.get(place)).orElseThrow().number().alias();
    }

    private List<Boolean> waiting() {
        return letters.stream().map(dispatches::waits).toList();
    }

    private ResultActions typed(String address, String first, String second, String third) throws Exception {
        return web.perform(post(address)
                .param("proof-" + row(0), first)
                .param("proof-" + row(1), second)
                .param("way-" + row(1), "IN_HAND")
                .param("proof-" + row(2), third)
                .session(browser)
                .with(atWork.as("registrar"))
                .with(FormToken.sent()));
    }

    private Document page() throws Exception {
        return Jsoup.parse(web.perform(get(LIST).session(browser).with(atWork.as("registrar")))
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    private static String proof(Document page, String row) {
        return page.select("#proof-" + row).val();
    }

    @Test
    void whatIsTypedInOtherRowsStaysWhenOneIsSent() throws Exception {
        typed("/en/staff/case/" + row(0) + "/dispatch", "RR111111111KZ", "Took it <herself>", "RR3")
                .andExpect(status().is3xxRedirection());
        assertThat(waiting()).containsExactly(false, true, true);
        Document page = page();
        assertThat(page.select("#proof-" + row(0))).isEmpty();
        assertThat(proof(page, row(1))).isEqualTo("Took it <herself>");
        assertThat(page.select("#way-" + row(1) + " option[selected]").eachAttr("value"))
                .containsExactly("IN_HAND");
        assertThat(proof(page, row(2))).isEqualTo("RR3");
        assertThat(proof(page(), row(2))).isEmpty();
    }

    @Test
    void nothingTypedIsLostWhenTheOneThatIsSentLacksItsProof() throws Exception {
        String refused = typed("/en/staff/case/" + row(0) + "/dispatch", " ", "Took it herself", "RR3")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(waiting()).containsOnly(true);
        assertThat(proof(Jsoup.parse(refused), row(1))).isEqualTo("Took it herself");
        assertThat(Jsoup.parse(refused).select(".err")).hasSize(1);
    }

    @Test
    void enterSendsAllThatHaveAProofAndNoOther() throws Exception {
        Document page = page();
        Element form = page.expectFirst("main form:has(#proof-" + row(1) + ")");
        assertThat(form.expectFirst("button").attr("formaction"))
                .as("where the button that Enter presses leads, if not to the whole list")
                .isEmpty();
        typed(form.attr("action"), "", "Took it herself", "RR3").andExpect(status().is3xxRedirection());
        assertThat(waiting()).containsExactly(true, false, false);
    }

    @Test
    void whereNothingIsProvedNothingIsSent() throws Exception {
        typed(LIST, "", " ", "").andExpect(status().isUnprocessableContent());
        assertThat(waiting()).containsOnly(true);
    }

    @Test
    void aLetterIsSentOnceThoughItIsSaidTwiceAndNoOtherRowLosesItsWordsByThat() throws Exception {
        String one = "/en/staff/case/" + row(0) + "/dispatch";
        typed(one, "RR111111111KZ", "", "").andExpect(status().is3xxRedirection());
        Document again = Jsoup.parse(typed(one, "RR111111111KZ", "Took it herself", "RR3")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(journal.history(letters.getFirst()).stream()
                        .filter(each -> each.entry() instanceof Answering.Dispatched))
                .hasSize(1);
        assertThat(again.select("[role=alert]").text())
                .contains(
                        journal.card(letters.getFirst()).orElseThrow().number().text() + " · RR111111111KZ");
        assertThat(proof(again, row(1))).isEqualTo("Took it herself");
        assertThat(proof(again, row(2))).isEqualTo("RR3");
    }

    @Test
    void whatAnotherClerkHasSentMeanwhileKeepsNoneOfTheRestBack() throws Exception {
        typed("/en/staff/case/" + row(0) + "/dispatch", "RR111111111KZ", "", "");
        typed(LIST, "RR111111111KZ", "Took it herself", "RR3").andExpect(status().isConflict());
        assertThat(waiting()).containsOnly(false);
    }

    /// Another body's is nobody's here, whatever was typed for it.
    @Test
    void aRowOutOfTheSendersSightKeepsNoneOfTheRestBack() throws Exception {
        AppealId theirs = inWork(BodyId.CITY, "executor");
        String unsent = journal.card(theirs).orElseThrow().number().alias();
        web.perform(post(LIST)
                        .param("proof-ZHT-999-2026-0000001", "RR-UNKNOWN")
                        .param("proof-" + unsent, "RR-UNSIGNED")
                        .param("proof-" + row(1), "RR2")
                        .with(atWork.as("registrar"))
                        .with(FormToken.sent()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("RR-UNKNOWN")))
                .andExpect(content().string(containsString("RR-UNSIGNED")));
        assertThat(waiting()).containsExactly(true, false, true);
        assertThat(journal.history(theirs)).noneMatch(each -> each.entry() instanceof Answering.Dispatched);
    }
}
