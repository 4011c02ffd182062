package kz.jauap.office.site.typo;

import static kz.jauap.office.guide.Rule.G9_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.post.Postbox;
import kz.jauap.office.post.Postmark;
import kz.jauap.office.registry.act.Town;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
@Import(AtWork.class)
class TypoAnswersTest {
    private final MockMvc web;
    private final AtWork atWork;
    private final TypoTable typos;

    @Autowired
    TypoAnswersTest(MockMvc web, AtWork atWork, TypoTable typos, ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.typos = typos;
        Town.in(office);
    }

    /// G9.3: the report leads to the text, is answered, and its author is told where he left an address.
    @Proves(G9_3)
    @Test
    void aReportLeadsToItsTextAndIsAnswered(
            @Autowired Words words, @Autowired Settings settings, @Autowired Postmark postmark, @Autowired Clock clock)
            throws Exception {
        web.perform(post("/ru/typo")
                        .param("page", "/guide")
                        .param("quote", "сделать акимат")
                        .param("comment", "запятая")
                        .param("contact", "chitatel@example.kz")
                        .with(FormToken.sent()))
                .andExpect(status().isOk());
        var typo = typos.newest().stream()
                .filter(each -> each.quote().equals("сделать акимат"))
                .findFirst()
                .orElseThrow();
        var page = web.perform(get("/ru/staff/typos/" + typo.id()).with(atWork.as("editor")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("/ru/staff/texts/key/site.guide.duty#ru", "chitatel@example.kz");
        answer(typo, "").andExpect(status().is(422));
        answer(typo, "Исправили, спасибо.").andExpect(status().is3xxRedirection());
        assertThat(typos.untold()).extracting(Typo::id).contains(typo.id());
        try (var server = new Postbox()) {
            new TypoRounds(typos, server.mail(postmark, clock), words, settings, clock).go();
            assertThat(server.letters()).anySatisfy(letter -> assertThat(letter).contains("chitatel@example.kz"));
        }
        var told = typos.find(typo.id()).orElseThrow();
        assertThat(told.contact()).isEmpty();
        assertThat(told.told()).isPresent();
    }

    /// A reader quotes what he sees; where a link begins is not among it.
    @Test
    void aReportLeadsToATextWithLinksAndLists() throws Exception {
        web.perform(post("/en/typo")
                        .param("page", "/help")
                        .param("quote", "Open “File” and write what happened")
                        .with(FormToken.sent()))
                .andExpect(status().isOk());
        var typo = typos.newest().getFirst();
        assertThat(web.perform(get("/en/staff/typos/" + typo.id()).with(atWork.as("editor")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains("/en/staff/texts/key/site.text.help#en");
    }

    @Test
    void anAddressThatIsNoneIsPointedOut() throws Exception {
        web.perform(post("/ru/typo")
                        .param("quote", "x")
                        .param("contact", "no address")
                        .with(FormToken.sent()))
                .andExpect(status().is(422));
    }

    private ResultActions answer(Typo typo, String words) throws Exception {
        return web.perform(post("/ru/staff/typos/" + typo.id())
                .param("answer", words)
                .with(atWork.as("editor"))
                .with(FormToken.sent()));
    }
}
