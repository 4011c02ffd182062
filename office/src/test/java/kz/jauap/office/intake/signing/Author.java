package kz.jauap.office.intake.signing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/// Somebody who has written a draft and signs it: has it laid out, presents a signature, and sees what became of it.
abstract class Author {
    static final Iin IIN = new Iin("850101100012");
    static final String TEXT = "На проспекте Абая, 10, вторую неделю не горит фонарь. Прошу починить.";

    @Autowired
    MockMvc web;

    @Autowired
    JdbcClient sql;

    @Autowired
    Drawer drawer;

    @Autowired
    Sessions sessions;

    @Autowired
    private Presenting presenting;

    @Autowired
    private CaseFiles files;

    @Autowired
    Pens pens;

    @Autowired
    MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    static Fields personal() {
        return Fields.with(
                "speaker",
                "SELF",
                "surname",
                "Сынақов",
                "given",
                "Сынақ",
                "number",
                IIN.digits(),
                "postal",
                "Алматы, Абай, 10",
                "kind",
                "APPLICATION",
                "language",
                "ru",
                "text",
                TEXT,
                "to",
                "city");
    }

    UUID laid(Draft draft) throws Exception {
        return laid(draft, new MockHttpSession());
    }

    UUID laid(Draft draft, MockHttpSession browser) throws Exception {
        return UUID.fromString(
                LedTo.name(web.perform(post("/ru/file/" + draft.code().characters() + "/sign")
                                .session(browser)
                                .with(FormToken.sent()))
                        .andExpect(redirectedUrlPattern("/ru/sign/*"))));
    }

    Draft kept(Draft draft, Fields fields) {
        return drawer.change(draft.id(), _ -> Optional.of(fields)).orElseThrow();
    }

    byte[] document(UUID session) {
        return sessions.document(session).array();
    }

    ResultActions upload(UUID session, byte[] cms) throws Exception {
        var form = multipart("/ru/sign/" + session + "/file").file(new MockMultipartFile("file", "o.p7s", "", cms));
        return web.perform(form.with(FormToken.sent()));
    }

    Presented present(UUID session, byte[] cms) {
        return presenting.present(session, cms, new Circumstances(Way.FILE, "192.0.2.7", "a test"));
    }

    CaseFile registered(Draft draft) {
        return files.open(became(draft).orElseThrow().appeal()).orElseThrow();
    }

    Optional<Draft.Became> became(Draft draft) {
        return drawer.find(draft.id()).orElseThrow().became();
    }
}
