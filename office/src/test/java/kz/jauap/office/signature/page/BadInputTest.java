package kz.jauap.office.signature.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Optional;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Bad;
import kz.jauap.office.signature.BadSignatures;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Reader;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Standing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/// Whatever bad signature an applicant brings: he is told what is the matter and what to do, in his language, nothing
/// is
/// lost, and the right signature is taken afterwards.
@OfficeTest
@Import({Petition.class, Petitions.class, Pens.class})
@Thorough
class BadInputTest {
    @Autowired
    MockMvc web;

    @Autowired
    Petitions petitions;

    @Autowired
    Sessions sessions;

    @Autowired
    ApplicationContext office;

    @Autowired
    Words words;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    @ParameterizedTest
    @EnumSource
    void isExplainedAndLosesNothing(Bad bad) throws Exception {
        var bringing = BadSignatures.in(office);
        byte[] another = petitions.document(petitions.open());
        for (Lang lang : Lang.values()) {
            var session = petitions.open(bad.who(Petitions.IIN), Optional.empty());
            byte[] document = petitions.document(session);
            String page = HtmlUtils.htmlUnescape(
                    upload(lang, session, bringing.brought(bad, Petitions.IIN, document, another)));
            assertThat(page)
                    .as("%s in %s", bad, lang)
                    .contains(words.say(lang, bad.reason().key()))
                    .contains(words.say(lang, Reader.SIGNER.adviceKey(bad.reason())));
            assertThat(petitions.carried(session)).isZero();
            assertThat(sessions.find(session.id()).orElseThrow().standing(clock.instant()))
                    .isEqualTo(Standing.OPEN);
            assertThat(petitions.document(session)).isEqualTo(document);
            present(lang, session, bringing.right(bad, Petitions.IIN, document))
                    .andExpect(redirectedUrl(path(lang, session)));
            assertThat(petitions.carried(session)).isOne();
        }
    }

    private static String path(Lang lang, SigningSession session) {
        return "/" + lang.tag() + "/sign/" + session.id();
    }

    private org.springframework.test.web.servlet.ResultActions present(Lang lang, SigningSession session, byte[] file)
            throws Exception {
        return web.perform(multipart(path(lang, session) + "/file")
                .file(new MockMultipartFile("file", "otinish.p7s", "", file))
                .with(FormToken.sent()));
    }

    private String upload(Lang lang, SigningSession session, byte[] file) throws Exception {
        return present(lang, session, file)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }
}
