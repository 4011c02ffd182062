package kz.jauap.office.intake.official;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/// One who holds the code of an informal record: opens its page, presses the button, fills in what is missing and
/// signs.
abstract class InformalHolder {
    private static final Iin IIN = new Iin("850101100012");
    static final String TEXT = "Саябақ қашан ашылады? Жауап беруіңізді сұраймын.";

    @Autowired
    MockMvc web;

    @Autowired
    AtWork atWork;

    @Autowired
    Registrar registrar;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Pens pens;

    @Autowired
    private MovableClock clock;

    Instant morning = Instant.EPOCH;

    @BeforeEach
    void thereIsAStaff(@Autowired AlmatyStaff almaty) {
        almaty.load();
        morning = clock.instant().minus(Duration.ofHours(30));
    }

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    CaseFile file(AppealId appeal) {
        return cases.open(appeal).orElseThrow();
    }

    MockHttpSession session(Registration of) throws Exception {
        return WithCode.opened(web, of.number().text(), of.code().grouped());
    }

    String pressed(Registration of, MockHttpSession session) throws Exception {
        return LedTo.place(web.perform(post("/en/status/" + of.number().alias() + "/official")
                .session(session)
                .with(FormToken.sent())));
    }

    /// Fills in what was missing and signs with a file.
    CaseFile signed(Registration of, String check) throws Exception {
        String draft = check.replaceAll("/check$", "");
        web.perform(post(draft + "/who")
                        .param("surname", "Сынақов")
                        .param("given", "Сынақ")
                        .param("number", IIN.digits())
                        .param("postal", "Алматы, Абай, 10")
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        String sign = LedTo.place(web.perform(post(draft + "/sign").with(FormToken.sent())));
        UUID session = UUID.fromString(sign.substring(sign.lastIndexOf('/') + 1));
        byte[] cms = pens.sign(
                Scheme.GOST_2015_512,
                Pens.person(IIN),
                sessions.document(session).array());
        web.perform(multipart("/en/sign/" + session + "/file")
                        .file(new MockMultipartFile("file", "o.p7s", "", cms))
                        .with(FormToken.sent()))
                .andExpect(status().is3xxRedirection());
        var official = file(of.appeal()).official().orElseThrow();
        return file(new AppealId(official.appeal()));
    }
}
