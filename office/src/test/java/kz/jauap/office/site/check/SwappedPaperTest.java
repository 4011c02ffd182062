package kz.jauap.office.site.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.jauap.office.guide.Threat.SWAPPED_PAPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import kz.jauap.office.files.disk.Shelves;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.seal.TestSeal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.RequestBuilder;
import org.springframework.web.util.HtmlUtils;

/// A genuine sealed paper in the place of another genuine one: in the office's own store, or in the hands of whoever
/// asks about the other's mark.
@OfficeTest(properties = {TestSeal.TEST, TestSeal.AUTHORITY})
class SwappedPaperTest {
    @Autowired
    MockMvc web;

    @Autowired
    ApplicationContext office;

    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    Shelves shelves;

    @Autowired
    Words words;

    private CaseFile file;
    private IssuedPaper paper;
    private IssuedPaper other;

    @BeforeEach
    void twoSealedVouchers() {
        var town = Town.in(office);
        file = office.getBean(CaseFiles.class).open(town.paper("city")).orElseThrow();
        paper = voucher(file);
        other = voucher(office.getBean(CaseFiles.class).open(town.paper("city")).orElseThrow());
    }

    private IssuedPaper voucher(CaseFile of) {
        assertThat(office.getBean(VoucherPdf.class).of(of, Lang.RU).getBody()).isNotNull();
        return papers.of(of.card().appeal()).getFirst();
    }

    private String page(RequestBuilder request) throws Exception {
        return HtmlUtils.htmlUnescape(
                web.perform(request).andReturn().getResponse().getContentAsString(UTF_8));
    }

    private static String place(Lang lang, IssuedPaper paper) {
        return "/" + lang.tag() + "/v/" + paper.mark().characters();
    }

    @Test
    @Counters(SWAPPED_PAPER)
    void offeredUnderAnothersMarkIsToldToBeAnother() throws Exception {
        byte[] offered = copies.bytes(other.hash());
        for (Lang lang : Lang.values()) {
            for (String told : new String[] {
                page(multipart("/" + lang.tag() + "/v/file")
                        .file(new MockMultipartFile("file", "voucher.pdf", "application/pdf", offered))
                        .param("mark", paper.mark().characters())
                        .with(FormToken.sent())),
                page(get(place(lang, paper) + "/hash/" + other.hash()))
            }) {
                assertThat(told)
                        .contains(words.say(lang, "site.check.finding.swapped"))
                        .contains(words.say(lang, "site.check.next.swapped"))
                        .contains(file.card().number().text())
                        .contains("note--bad")
                        .doesNotContain("note--ok");
            }
            assertThat(page(get(place(lang, paper) + "/hash/" + paper.hash())))
                    .as("the right one")
                    .contains(words.say(lang, "site.check.finding.unchanged"))
                    .contains("note--ok");
        }
        assertThat(page(get(place(Lang.EN, paper))))
                .contains("name=\"mark\" value=\"" + paper.mark().characters());
    }

    @Test
    @Counters(SWAPPED_PAPER)
    void swappedInTheStoreIsToldAndHandedToNobody() throws Exception {
        assertThat(page(get(place(Lang.EN, paper)))).doesNotContain(words.say(Lang.EN, "site.check.store"));
        swap();
        for (Lang lang : Lang.values()) {
            assertThat(page(get(place(lang, paper))))
                    .contains(words.say(lang, "site.check.store"))
                    .contains(words.say(lang, Reason.DOCUMENT_DIFFERS.key()))
                    .contains(paper.hash());
        }
        var session = new MockHttpSession();
        String alias = file.card().number().alias();
        web.perform(post("/ru/v/appeal")
                .param("number", alias)
                .param(
                        "code",
                        office.getBean(Tracking.class)
                                .code(file.card().appeal())
                                .grouped())
                .session(session)
                .with(FormToken.sent()));
        for (Lang lang : Lang.values()) {
            var download = get("/" + lang.tag() + "/status/" + alias + "/paper/"
                            + paper.mark().characters() + "/paper.pdf")
                    .session(session);
            assertThat(page(download)).contains(words.say(lang, "files.swapped"));
            web.perform(download).andExpect(status().isConflict());
        }
    }

    /// Whoever has the disk puts one sealed file of ours under the name of another.
    private void swap() throws IOException {
        Files.copy(shelves.sealed(other.hash()), shelves.sealed(paper.hash()), StandardCopyOption.REPLACE_EXISTING);
    }
}
