package kz.jauap.office.intake.signing;

import static kz.jauap.office.guide.Point.U32;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// What others see of an appeal that was signed, and who takes its proof into his hands.
@OfficeTest
@Import({AtWork.class, Pens.class})
class WhoSeesTheSignedTest extends Author {
    @Autowired
    private AtWork at;

    @Meets(U32)
    @Test
    void whoTakesTheSignedDocumentAtTheDeskIsWrittenIntoTheAudit(@Autowired AlmatyStaff staff) throws Exception {
        staff.load();
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document(session)));
        String home = "/en/staff/case/" + registered(draft).card().number().alias();
        for (String paper : List.of("/signed.pdf", "/signed.p7s", "/evidence.zip")) {
            web.perform(get(home + paper).with(at.as("controller"))).andExpect(status().isForbidden());
            long before = revealed();
            web.perform(get(home + paper).with(at.as("registrar"))).andExpect(status().isOk());
            assertThat(revealed()).isEqualTo(before + 1);
        }
        web.perform(get(home).with(at.as("registrar"))).andExpect(content().string(containsString("evidence.zip")));
    }

    private long revealed() {
        return sql.sql("select count(*) from people_audit where deed = 'PERSONAL_DATA_REVEALED'")
                .query(Long.class)
                .single();
    }

    @Test
    void onlyAnEmptyTextIsNotLaidBeforeAnybody() throws Exception {
        Draft draft = drawer.begin(Fields.with("language", "ru"));
        web.perform(post("/ru/file/" + draft.code().characters() + "/sign").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Напишите, что произошло")));
        laid(drawer.begin(Fields.with("language", "ru", "text", "Шум")));
    }

    @Test
    void noOtherBrowserIsLedToTheVoucherThoughItKnowsTheAddress() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        present(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        String done = "/ru/file/" + draft.code().characters() + "/done";
        String alias = registered(draft).card().number().alias();
        var other = new MockHttpSession();
        web.perform(get("/ru/sign/" + session).session(other)).andExpect(redirectedUrl(done));
        web.perform(get(done).session(other))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Обращение зарегистрировано")))
                .andExpect(content().string(containsString("/ru/status")))
                .andExpect(content().string(not(containsString(TEXT))));
        web.perform(get("/ru/voucher/" + alias).session(other))
                .andExpect(content().string(not(containsString("СЫНАҚОВ"))));
        web.perform(get("/ru/status/" + alias).session(other))
                .andExpect(content().string(not(containsString(TEXT))));
    }

    @Test
    void aMistypedNumberIsToldBeforeAnythingIsSigned() throws Exception {
        Fields fields = personal();
        fields.set("number", List.of("850101100013"));
        Draft draft = drawer.begin(fields);
        web.perform(post("/ru/file/" + draft.code().characters() + "/sign").with(FormToken.sent()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("В ИИН ошибка. Исправьте")));
        assertThat(sessions.of(AppealSigning.PURPOSE, draft.id().toString())).isEmpty();
        fields.set("number", List.of(""));
        laid(kept(draft, fields));
    }

    @Test
    void whoKeepsThePaperOfARegisteredDraftSeesItsNumberAndNoMore() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        present(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        web.perform(get("/en/file/" + draft.code().characters() + "/done"))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(registered(draft).card().number().text())))
                .andExpect(content().string(not(containsString(TEXT))));
    }
}
