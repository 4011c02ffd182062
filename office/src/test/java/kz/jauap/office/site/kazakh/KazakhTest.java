package kz.jauap.office.site.kazakh;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.StringReader;
import java.util.Optional;
import java.util.Properties;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.site.text.Wordings;
import kz.jauap.office.site.text.Wordings.Step;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;

@OfficeTest
@Import(AtWork.class)
class KazakhTest {
    /// «Талон» stands in the statute; the name of the editor's menu entry does not.
    private static final String SETTLED = "site.compare.voucher";

    private static final String OPEN = "site.nav.kazakh";

    private final MockMvc web;
    private final AtWork atWork;
    private final KazakhReview review;
    private final Wordings wordings;

    @Autowired
    KazakhTest(MockMvc web, AtWork atWork, KazakhReview review, Wordings wordings, ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.review = review;
        this.wordings = wordings;
        Town.in(office);
    }

    @Test
    void theGlossarySettlesItsOwnTermsAndAnEditorTheRest() throws Exception {
        assertThat(state(SETTLED)).isEqualTo(KazakhReview.State.GLOSSARY);
        assertThat(state(OPEN)).isEqualTo(KazakhReview.State.UNREVIEWED);
        assertThat(staffPage("/kk/staff/kazakh")).contains("class=\"unreviewed", "/kk/staff/texts/key/" + OPEN);
        assertThat(staffPage("/ru/staff/kazakh")).doesNotContain("class=\"unreviewed");
        web.perform(post("/kk/staff/kazakh/" + OPEN + "/confirm")
                        .with(atWork.as("editor"))
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        assertThat(state(OPEN)).isEqualTo(KazakhReview.State.CONFIRMED);
        assertThat(staffPage("/kk/staff/kazakh")).doesNotContain("/kk/staff/texts/key/" + OPEN);
    }

    @Test
    void whatIsProposedCanBeTakenOutAsProperties() throws Exception {
        var key = "site.kazakh.none";
        wordings.write(
                Lang.KK,
                key,
                "Ондай мәтін табылмады:\nбасқаша іздеңіз.",
                "",
                atWork.signedIn("editor").id(),
                Step.SUBMIT);
        assertThat(state(key)).isEqualTo(KazakhReview.State.PROPOSED);
        var file = staffPage("/kk/staff/texts/kk.properties");
        var read = new Properties();
        read.load(new StringReader(file));
        assertThat(read)
                .containsEntry(key, "Ондай мәтін табылмады:\nбасқаша іздеңіз.")
                .doesNotContainKey(OPEN);
        web.perform(get("/kk/staff/texts/kk.properties").with(atWork.as("admin")))
                .andExpect(status().isForbidden());
    }

    @Test
    void aTermThatTheTextDoesWithoutIsPointedOut() {
        var glossary = new Glossary();
        assertThat(glossary.wanted("Перенаправление обращения"))
                .extracting(Glossary.Term::kk)
                .contains("әрі қарай жолдау");
        var voucher = glossary.wanted("Талон").getFirst();
        assertThat(Glossary.uses("Талонды сақтаңыз", voucher)).isTrue();
        assertThat(Glossary.uses("Қолхатты сақтаңыз", voucher)).isFalse();
        assertThat(glossary.missing("Өтініш қабылданды", "Обращение принято")).isEmpty();
        assertThat(glossary.missing("Хат қабылданды", "Обращение принято")).hasSize(2);
        assertThat(glossary.settles("Заңды тұлға")).isTrue();
        assertThat(glossary.settles("Заңды тұлға емес")).isFalse();
    }

    private KazakhReview.State state(String key) {
        return review.lines("", Optional.empty(), key).getFirst().state();
    }

    private String staffPage(String path) throws Exception {
        return web.perform(get(path).with(atWork.as("editor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
