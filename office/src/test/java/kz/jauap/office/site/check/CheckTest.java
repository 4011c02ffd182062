package kz.jauap.office.site.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.GROWN_PDF;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.paper.StampedCopies;
import kz.jauap.office.signature.seal.TestSeal;
import kz.jauap.office.signature.stamp.Stamps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class CheckTest extends ASealedLetter {
    @Autowired
    Papers papers;

    @Autowired
    Stamps stamps;

    @Autowired
    StampedCopies stampedCopies;

    @ParameterizedTest
    @ValueSource(strings = {"kk", "ru", "en"})
    void theMarkOnThePaperTellsWhatItIsAndNothingPersonal(String lang) throws Exception {
        web.perform(get("/" + lang + "/v")).andExpect(status().isOk());
        web.perform(post("/" + lang + "/v")
                        .param("mark", letter.mark().grouped())
                        .with(FormToken.sent()))
                .andExpect(redirectedUrl("/" + lang + "/v/" + letter.mark().characters()));
        web.perform(get("/" + lang + "/v/" + letter.mark().characters()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString(file.card().number().text()),
                                containsString(letter.hash()),
                                not(containsString("Өмірова")),
                                not(containsString("Шам")))));
        web.perform(get("/" + lang + "/v/00000000000000")).andExpect(status().isNotFound());
        web.perform(post("/" + lang + "/v").param("mark", "?").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent());
    }

    @Test
    void thePaperItselfIsGenuineByItsBytesOrItsFingerprint() throws Exception {
        check("en", file(pdf)).andExpect(content().string(containsString("genuine and unchanged")));
        web.perform(get("/en/v/hash/" + letter.hash()))
                .andExpect(content().string(containsString("genuine and unchanged")));
        web.perform(get("/en/v/hash/" + "0".repeat(64)))
                .andExpect(content().string(containsString("We issued no such file")));
        web.perform(get("/en/v/hash/x")).andExpect(status().isUnprocessableContent());
    }

    @Test
    void aPaperTellsWhetherAnAuthorityHasSeenItsSeal() throws Exception {
        String page = "/en/v/" + letter.mark().characters();
        web.perform(get(page)).andExpect(content().string(containsString("trusted authority is awaited")));
        for (int round = 0;
                round < 50
                        && papers.marked(letter.mark()).orElseThrow().stamped().isEmpty();
                round++) {
            stamps.round();
            stampedCopies.round();
        }
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString("Time-stamp of a trusted authority"),
                                not(containsString("is awaited")))));
        byte[] copy = copies.bytes(papers.marked(letter.mark()).orElseThrow().copy());
        web.perform(get(page))
                .andExpect(content()
                        .string(allOf(
                                containsString(letter.hash()),
                                containsString(Bytes.of(copy).sha256()))));
        check("en", file(copy)).andExpect(content().string(containsString("genuine and unchanged")));
        check("en", file(pdf)).andExpect(content().string(containsString("genuine and unchanged")));
        byte[] changed = copy.clone();
        changed[200] ^= 1;
        check("en", file(changed)).andExpect(content().string(not(containsString("note--ok"))));
    }

    @Test
    void itsSealFitsItAloneInEitherOrder() throws Exception {
        byte[] seal = letter.seal().orElseThrow().detached().array();
        check("en", file(seal), document(pdf)).andExpect(content().string(containsString("genuine and unchanged")));
        check("en", file(pdf), document(seal)).andExpect(content().string(containsString("genuine and unchanged")));
        check("en", file(seal)).andExpect(content().string(containsString("the seal of a paper of ours")));
        byte[] changed = pdf.clone();
        changed[200] ^= 1;
        check("en", file(seal), document(changed)).andExpect(content().string(containsString("was changed, or is")));
    }

    @Test
    @Counters(GROWN_PDF)
    void aChangedPaperIsNeverGenuine() throws Exception {
        for (int at = 9; at < pdf.length; at += pdf.length / 60) {
            byte[] changed = pdf.clone();
            changed[at] ^= 1;
            check("en", file(changed))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("note--ok"))));
        }
        byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 1);
        check("en", file(longer)).andExpect(content().string(containsString("does not cover the whole file")));
    }

    @Test
    void whatIsNoPaperAtAllIsToldKindly() throws Exception {
        check("ru").andExpect(status().isUnprocessableContent());
        check("ru", file(new byte[0])).andExpect(status().isUnprocessableContent());
        check("ru", file("%PDF-1.7 /ByteRange [0 1".getBytes(UTF_8))).andExpect(status().isOk());
        check("ru", file(new byte[] {0x30, (byte) 0x82, 0, 0}))
                .andExpect(content().string(containsString("Нужен и сам подписанный документ")));
        check("ru", file(new byte[] {0x30, (byte) 0x82, 0, 0}), document(pdf)).andExpect(status().isOk());
        check("ru", file("MIIB".getBytes(UTF_8)), document("x".getBytes(UTF_8))).andExpect(status().isOk());
        web.perform(get("/kk/v/file")).andExpect(redirectedUrl("/kk/v"));
    }

    @Test
    void nobodyChecksSoMuchThatOthersCannot() throws Exception {
        var many = somebody("203.0.113.7");
        for (int round = 0; round < 60; round++) {
            web.perform(get("/en/v/hash/" + letter.hash()).with(many)).andExpect(status().isOk());
        }
        web.perform(get("/en/v/hash/" + letter.hash()).with(many)).andExpect(status().isTooManyRequests());
    }
}
