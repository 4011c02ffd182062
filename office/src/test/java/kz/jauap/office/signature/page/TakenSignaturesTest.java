package kz.jauap.office.signature.page;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Base64;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Signatures that are brought as a file or as text: taken, refused with a reason, or waited for.
@OfficeTest(properties = {"jauap.signing.per-address=100000", "jauap.signing.ncalayer-url="})
@Import({Petition.class, Petitions.class, Pens.class, AtWork.class})
class TakenSignaturesTest extends SigningBrowser {
    @Autowired
    private Petition petition;

    @Test
    void aSignatureFileIsTakenInAnyUsualWrapping() throws Exception {
        var plain = petitions.open();
        upload(plain, signed(plain)).andExpect(redirectedUrl(path(plain)));
        var text = petitions.open();
        upload(text, Base64.getMimeEncoder().encode(signed(text))).andExpect(redirectedUrl(path(text)));
        var pem = petitions.open();
        String armour =
                "-----BEGIN CMS-----\n" + Base64.getMimeEncoder().encodeToString(signed(pem)) + "\n-----END CMS-----\n";
        upload(pem, armour.getBytes(US_ASCII)).andExpect(redirectedUrl(path(pem)));
        for (var session : new SigningSession[] {plain, text, pem}) {
            assertThat(petitions.carried(session)).isOne();
            assertThat(petitions.way(session)).contains(Way.FILE);
            web.perform(get(path(session))).andExpect(redirectedUrl("/ru/status?granted=" + session.id()));
        }
    }

    @Test
    void aRefusedSignatureIsExplainedAndTheSessionStaysOpen() throws Exception {
        var session = petitions.open();
        byte[] strangers = pens.sign(Scheme.RSA, Pens.person(Petitions.OTHER), petitions.document(session));
        upload(session, strangers)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Ваш текст сохранён")))
                .andExpect(content().string(containsString("Ошибка:")))
                .andExpect(content().string(containsString("href=\"" + path(session) + "\"")));
        upload(session, signed(session)).andExpect(redirectedUrl(path(session)));
    }

    @Test
    void aFormWithoutASignatureIsToldSo() throws Exception {
        upload(petitions.open(), new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Выберите файл подписи")));
        upload(petitions.open(), new byte[5 << 20]).andExpect(status().isContentTooLarge());
    }

    @Test
    void aFormFromAnotherSiteIsTurnedAway() throws Exception {
        var session = petitions.open();
        web.perform(post(path(session) + "/ncalayer").param("cms", "MIIB")).andExpect(status().isForbidden());
    }

    @Test
    void whatNcaLayerSignedIsTakenAsText() throws Exception {
        var session = petitions.open();
        String cms = Base64.getEncoder().encodeToString(signed(session));
        web.perform(post(path(session) + "/ncalayer").with(FormToken.sent()).param("cms", cms))
                .andExpect(redirectedUrl(path(session)));
        assertThat(petitions.way(session)).contains(Way.NCALAYER);
    }

    @Test
    void whoeverWaitsForHisRoomIsToldThatHisSignatureIsTaken() throws Exception {
        var session = petitions.open();
        petition.failing(1);
        upload(session, signed(session)).andExpect(redirectedUrl(path(session)));
        web.perform(get(path(session)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Подпись принята")));
    }

    @Test
    void theWaitingPageLearnsWhatHappened() throws Exception {
        var session = petitions.open();
        web.perform(get(path(session) + "/status")).andExpect(jsonPath("$.mark").value("OPEN-0"));
        upload(session, new byte[] {1});
        web.perform(get(path(session) + "/status")).andExpect(jsonPath("$.mark").value("OPEN-1"));
        upload(session, signed(session));
        web.perform(get(path(session) + "/status")).andExpect(jsonPath("$.mark").value("SIGNED-1"));
    }
}
