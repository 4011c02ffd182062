package kz.jauap.office.intake.signing;

import static kz.jauap.office.guide.Rule.G2_2;
import static kz.jauap.office.guide.Rule.G3_1;
import static kz.jauap.office.guide.Rule.G4_2;
import static kz.jauap.office.guide.Threat.FALSE_PAGE;
import static kz.jauap.office.guide.Threat.OTHER_PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// From the wizard's last page to the voucher: what is signed is what is registered, once, and nothing is ever lost.
@OfficeTest
@Import({AtWork.class, Pens.class})
class SigningTest extends Author {
    private static final Iin OTHER = new Iin("850102200024");
    private static final Bin BIN = new Bin("650140000017");

    /// A page of a stranger cannot have it signed as something else: the document itself says to whom and what for.
    @Test
    @Counters(FALSE_PAGE)
    void theDocumentNamesTheAkimatAndWhatItIsFor() throws Exception {
        UUID session = laid(drawer.begin(personal()));
        assertThat(Printed.text(document(session)))
                .contains("Акимат города Алматы")
                .contains("Заявление")
                .contains(TEXT);
    }

    @Proves({G2_2, G3_1})
    @Test
    void whatIsSignedBecomesAnOfficialAppealAndLeadsToItsVoucher() throws Exception {
        Draft draft = drawer.begin(personal());
        clock.set(draft.begunAt().plus(Duration.ofHours(30)));
        var browser = new MockHttpSession();
        UUID session = laid(draft, browser);
        upload(session, pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document(session)))
                .andExpect(status().is3xxRedirection());
        CaseFile file = registered(draft);
        var first = file.card().registered();
        assertThat(first.weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(first.signature()).isEqualTo(Signature.EDS);
        assertThat(first.lacking()).isEmpty();
        assertThat(first.firstContact()).contains(draft.begunAt());
        assertThat(first.receivedAt()).isAfterOrEqualTo(draft.begunAt().plus(Duration.ofHours(30)));
        assertThat(first.evidence()).isPresent();
        assertThat(file.letter().text()).isEqualTo(TEXT);
        assertThat(drawer.find(draft.id()).orElseThrow().fields().text("text")).isEmpty();
        String alias = file.card().number().alias();
        web.perform(get("/ru/file/" + draft.code().characters() + "/check")).andExpect(status().is3xxRedirection());
        web.perform(get("/ru/file/" + draft.code().characters() + "/done").session(browser))
                .andExpect(redirectedUrl("/ru/voucher/" + alias));
        web.perform(get("/ru/voucher/" + alias).session(browser))
                .andExpect(content().string(containsString("СЫНАҚОВ СЫНАҚ")))
                .andExpect(content().string(containsString("ТЕСТ")))
                .andExpect(content().string(containsString("Черновик начат")));
        web.perform(get("/en/status/" + alias).session(browser))
                .andExpect(content().string(containsString("The signature is valid")))
                .andExpect(content().string(containsString("the draft was begun on")));
        assertThat(web.perform(get("/en/status/" + alias + "/signed.pdf").session(browser))
                        .andReturn()
                        .getResponse()
                        .getContentAsByteArray())
                .isEqualTo(document(session));
        web.perform(get("/en/status/" + alias + "/signed.pdf")).andExpect(status().isNotFound());
    }

    @Proves(G4_2)
    @Test
    @Counters(OTHER_PERSON)
    void anotherPersonsSignatureRegistersNothingAndLosesNothing() throws Exception {
        Draft draft = drawer.begin(personal());
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.RSA, Pens.person(OTHER), document(session)))
                .andExpect(status().is4xxClientError());
        assertThat(became(draft)).isEmpty();
        web.perform(get("/ru/file/" + draft.code().characters() + "/check"))
                .andExpect(content().string(containsString(TEXT)));
        assertThat(laid(draft)).isEqualTo(session);
        upload(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        assertThat(became(draft)).isPresent();
    }

    @Test
    void anEmployeeOfAFirmWhoseRightIsNotShownRegistersAllTheSame() throws Exception {
        Draft draft = drawer.begin(Fields.with(
                "speaker", "FIRM", "title", "ТОО «Сынақ»", "number", BIN.digits(), "language", "ru", "text", TEXT));
        UUID session = laid(draft);
        Holder employee = Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.EMPLOYEE);
        upload(session, pens.sign(Scheme.RSA, employee, document(session)));
        CaseFile file = registered(draft);
        assertThat(file.card().number().text()).startsWith("ЗТ-");
        assertThat(file.card().registered().weight()).isEqualTo(Weight.OFFICIAL);
    }

    @Proves(G4_2)
    @Test
    void aRepresentativeSignsWithHisOwnKeyForTheOneHeRepresents() throws Exception {
        Fields fields = personal();
        fields.set("speaker", List.of("FOR_PERSON"));
        fields.set("number", List.of(OTHER.digits()));
        fields.set("representative", List.of("Өкілов Өкіл"));
        fields.set("basis", List.of("доверенность № 12"));
        fields.set("own", List.of(IIN.digits()));
        Draft draft = drawer.begin(fields);
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.RSA, Pens.person(OTHER), document(session)))
                .andExpect(status().is4xxClientError());
        upload(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)));
        var applicant = (Party.Individual) registered(draft).applicant();
        assertThat(applicant.iin()).contains(OTHER);
        assertThat(applicant.representative()).contains("Өкілов Өкіл, доверенность № 12");
    }

    @Test
    void aFirmWithoutItsNumberIsSignedForByAFirmsKeyOnly() throws Exception {
        Draft draft =
                drawer.begin(Fields.with("speaker", "FIRM", "title", "ТОО «Сынақ»", "language", "ru", "text", TEXT));
        UUID session = laid(draft);
        upload(session, pens.sign(Scheme.RSA, Pens.person(IIN), document(session)))
                .andExpect(status().is4xxClientError());
        Holder head = Pens.person(IIN).in(new Holder.Firm(BIN, "ТОО «Сынақ»"), Role.HEAD);
        upload(session, pens.sign(Scheme.RSA, head, document(session)));
        assertThat(became(draft)).isPresent();
    }
}
