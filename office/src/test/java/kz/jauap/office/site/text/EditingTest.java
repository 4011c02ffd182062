package kz.jauap.office.site.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OfficeTest
@Import(AtWork.class)
class EditingTest {
    private static final String KEY = "site.text.help";

    private final MockMvc web;
    private final AtWork atWork;
    private final Wordings wordings;
    private final Words words;

    @Autowired
    EditingTest(MockMvc web, AtWork atWork, Wordings wordings, Words words, ApplicationContext office) {
        this.web = web;
        this.atWork = atWork;
        this.wordings = wordings;
        this.words = words;
        Town.in(office);
    }

    @AfterEach
    void asItCame() {
        for (Lang lang : Lang.values()) {
            if (wordings.inForce(lang, KEY).isPresent()) {
                wordings.restore(lang, KEY, words.shipped(lang, KEY).orElseThrow(), editor());
            }
        }
    }

    @Test
    void whatIsPublishedIsReadAtOnceAndWhatIsNotIsOnlyRehearsed() throws Exception {
        send("ru", "# Новая помощь", "SAVE").andExpect(status().is3xxRedirection());
        assertThat(read("/ru/help")).doesNotContain("Новая помощь");
        assertThat(preview("/ru/staff/texts/preview/help")).contains("<h2>Новая помощь</h2>", "ещё не опубликованы");
        send("ru", "# Новая помощь", "SUBMIT");
        assertThat(wordings.newest(Lang.RU, KEY).orElseThrow().state()).isEqualTo(Wording.State.TO_REVIEW);
        send("ru", "# Новая помощь", "PUBLISH");
        assertThat(read("/ru/help")).contains("<h2>Новая помощь</h2>").doesNotContain("Как подать обращение");
        assertThat(read("/kk/help")).contains("Өтінішті қалай беремін");
        assertThat(wordings.history(KEY).getFirst().state()).isEqualTo(Wording.State.PUBLISHED);
        send("ru", "# Новая помощь", "CHECK");
        assertThat(wordings.inForce(Lang.RU, KEY).orElseThrow().state()).isEqualTo(Wording.State.CHECKED);
    }

    @Test
    void aTextFromBeforeAnUpdateIsNotReadWithoutTheFactsThatAreSaidNow() {
        long officer = editor();
        wordings.restore(Lang.EN, "look.fault.again", "Come back later, please.", officer);
        assertThat(words.say(Lang.EN, "look.fault.again", "10:45")).contains("10:45");
        assertThat(wordings.inForce(Lang.EN, "look.fault.again")).isEmpty();
    }

    @Test
    void anEarlierVersionCanBePutInForceAgain() throws Exception {
        send("en", "First words", "PUBLISH");
        long first = wordings.newest(Lang.EN, KEY).orElseThrow().id();
        send("en", "Second words", "PUBLISH");
        assertThat(read("/en/help")).contains("Second words");
        restore("en", first);
        assertThat(read("/en/help")).contains("First words").doesNotContain("Second words");
        assertThat(preview("/en/staff/texts/key/" + KEY)).contains("<ins>", "<del>", "Second</del>");
        restore("en", 0);
        assertThat(read("/en/help")).contains("How do I file a request");
        assertThat(Jsoup.parse(preview("/en/staff/texts/key/" + KEY))
                        .select("#en > .row")
                        .text())
                .contains("Of the software")
                .doesNotContain("Published");
    }

    @Test
    void itStandsThereWhoWroteAVersionAndWhoPublishedIt() throws Exception {
        var author = atWork.signedIn("akim").officer();
        wordings.write(Lang.EN, KEY, "Words of two", "", author.id(), Wordings.Step.SUBMIT);
        send("en", "Words of two", "PUBLISH");
        String versions = Jsoup.parse(preview("/en/staff/texts/key/" + KEY))
                .expectFirst("#en .versions li")
                .text();
        assertThat(versions)
                .contains(author.name().signature(Lang.EN))
                .contains("Published by: "
                        + atWork.signedIn("editor").officer().name().signature(Lang.EN));
    }

    @Test
    void whatAnEditorWritesIsNeverHtml() throws Exception {
        send("en", "<script>alert(1)</script> [go](javascript:alert(1)) **<b>x**", "PUBLISH");
        assertThat(read("/en/help"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .contains("<b>&lt;b&gt;x</b>")
                .doesNotContain("<script>alert", "href=\"javascript");
    }

    @Test
    void whatTheLawDemandsIsNotReworded() throws Exception {
        var address = "/en/staff/texts/key/site.guide.duty.tell/en";
        web.perform(form(address, "Tell nobody anything.", "PUBLISH")).andExpect(status().isConflict());
        web.perform(form(address, "Tell everybody everything.", "SUBMIT")).andExpect(status().is3xxRedirection());
        assertThat(read("/en/guide")).contains("Tell applicants the result and the measures taken.");
    }

    @Test
    void aRemarkTooLongIsGivenBackWhole() throws Exception {
        String whole = "Ұ".repeat(500) + "соңы";
        var page = web.perform(post("/en/staff/texts/key/" + KEY + "/en")
                        .with(atWork.as("editor"))
                        .with(FormToken.sent())
                        .param("text", "Words kept")
                        .param("note", whole)
                        .param("step", "SAVE"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains(whole, "Words kept", "At most 500 characters; this has 504");
    }

    @Test
    void aTextThatCannotBeSaidIsGivenBackAsItWasWritten() throws Exception {
        var address = "/en/staff/texts/key/site.access.tell.text/en";
        var page = web.perform(form(address, "Call us any time", "PUBLISH"))
                .andExpect(status().is(422))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(page).contains("Call us any time", "The text must hold the same places to fill in: 0");
        web.perform(form("/en/staff/texts/key/" + KEY + "/en", " ", "SAVE")).andExpect(status().is(422));
        web.perform(form("/en/staff/texts/key/no.such.key/en", "x", "SAVE")).andExpect(status().isNotFound());
    }

    @Test
    void nobodyElseEdits() throws Exception {
        for (var path : new String[] {"", "/page/help", "/key/" + KEY, "/preview/help"}) {
            web.perform(get("/ru/staff/texts" + path).with(atWork.as("admin"))).andExpect(status().isForbidden());
            web.perform(get("/ru/staff/texts" + path).with(atWork.as("editor"))).andExpect(status().isOk());
        }
    }

    private ResultActions send(String lang, String text, String step) throws Exception {
        return web.perform(form("/" + lang + "/staff/texts/key/" + KEY + "/" + lang, text, step));
    }

    private org.springframework.test.web.servlet.RequestBuilder form(String address, String text, String step) {
        return post(address)
                .param("text", text)
                .param("step", step)
                .with(atWork.as("editor"))
                .with(FormToken.sent());
    }

    private void restore(String lang, long version) throws Exception {
        web.perform(post("/en/staff/texts/key/" + KEY + "/" + lang + "/restore")
                        .param("version", Long.toString(version))
                        .with(atWork.as("editor"))
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
    }

    private String preview(String path) throws Exception {
        return web.perform(get(path).with(atWork.as("editor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String read(String path) throws Exception {
        return web.perform(get(path))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private long editor() {
        return atWork.signedIn("editor").id();
    }
}
