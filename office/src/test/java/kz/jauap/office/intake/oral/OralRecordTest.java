package kz.jauap.office.intake.oral;

import static kz.jauap.office.guide.Rule.G2_1;
import static kz.jauap.office.guide.Rule.G4_4;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.Way;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

/// What somebody says at the desk: written down, read back, confirmed, registered once.
@OfficeTest
@Import({AtWork.class, Pens.class})
class OralRecordTest extends Listening {
    @Autowired
    private PaperCopies copies;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Presenting presenting;

    @Autowired
    private Pens pens;

    @Test
    @Proves({G2_1, G4_4})
    void isReadBackAndSignedByHand() throws Exception {
        String place = written();
        assertThat(page(place).text()).contains("Прочитайте заявителю вслух", WORDS);
        assertThat(send(post(place + "/paper"), "registrar").getStatus()).isEqualTo(409);
        assertThat(record(place).appeal()).isEmpty();
        send(post(place + "/read"), "registrar");
        byte[] paper = send(get(place + "/record.pdf"), "registrar").getContentAsByteArray();
        assertThat(Printed.text(paper))
                .contains("Запись устного обращения", WORDS, "Нұрлыбаева Р. Ә.", "Запись мне прочитана");
        var scan = new MockMultipartFile("scan", "scan.pdf", "application/pdf", paper);
        var signed = send(multipart(place + "/paper").file(scan), "registrar");
        CaseFile file = registered(place);
        assertThat(place(signed)).endsWith(file.card().number().alias());
        var registered = file.card().registered();
        assertThat(registered.form()).isEqualTo(Form.ORAL);
        assertThat(registered.channel()).isEqualTo(Channel.ORAL_STATEMENT);
        assertThat(registered.signature()).isEqualTo(Signature.HANDWRITTEN);
        assertThat(registered.lacking()).isEmpty();
        assertThat(file.card().due().legal()).isTrue();
        assertThat(file.enclosures()).isNotEmpty();
        assertThat(page(place(signed)).select(".voucher").text())
                .contains("Запись устного обращения", "Подписал на бумаге");
        assertThat(page("/ru/staff/case/" + file.card().number().alias()).text())
                .contains("Записал", "Прочитано", "Подписал на бумаге");
        assertThat(issued(file)).isEqualTo(1);
        byte[] kept = copies.bytes(papers.of(file.card().appeal()).stream()
                .filter(Listening::isRecord)
                .findFirst()
                .orElseThrow()
                .hash());
        assertThat(kept).as("what was read out, whatever the scan is called").startsWith(paper);
    }

    @ParameterizedTest
    @EnumSource(
            value = Confirmed.class,
            names = {"REFUSED", "UNABLE"})
    void whoDoesNotSignIsRegisteredWithAWitness(Confirmed why) throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        var alone = send(post(place + "/unsigned").param("why", why.name()), "registrar");
        assertThat(alone.getStatus()).isEqualTo(422);
        assertThat(record(place).appeal()).isEmpty();
        send(post(place + "/unsigned").param("why", why.name()).param("witness", "Сергеева М. В."), "registrar");
        CaseFile file = registered(place);
        assertThat(file.card().registered().signature()).isEqualTo(Signature.NONE);
        assertThat(file.card().registered().lacking()).containsExactly(Requisite.SIGNATURE);
        String alias = file.card().number().alias();
        assertThat(page("/ru/staff/case/" + alias).text()).contains("Свидетель: Сергеева М. В.");
        byte[] record = send(
                        get("/ru/staff/case/" + alias + "/file/"
                                + file.enclosures().getFirst().id()),
                        "registrar")
                .getContentAsByteArray();
        assertThat(Printed.text(record)).contains("Свидетель: Сергеева М. В.");
    }

    @Test
    void isSignedWithAKeyOverTheVeryPaperThatWasRead() throws Exception {
        String place = written();
        send(post(place + "/read"), "registrar");
        String desk = place(send(post(place + "/electronic"), "registrar"));
        UUID session = UUID.fromString(desk.substring(desk.lastIndexOf('/') + 1));
        byte[] document = sessions.document(session).array();
        assertThat(document)
                .isEqualTo(send(get(place + "/record.pdf"), "registrar").getContentAsByteArray());
        var circumstances = new Circumstances(Way.FILE, "192.0.2.9", "a test");
        assertThat(presenting.present(
                        session, pens.sign(Scheme.GOST_2015_512, Pens.person(IIN), document), circumstances))
                .isInstanceOf(Presented.Accepted.class);
        CaseFile file = registered(place);
        assertThat(file.card().registered().signature()).isEqualTo(Signature.EDS);
        assertThat(file.card().registered().evidence()).isPresent();
        assertThat(file.card().due().legal()).isTrue();
        assertThat(record(place).ending().orElseThrow().confirmed()).isEqualTo(Confirmed.ELECTRONICALLY);
    }

    @ParameterizedTest
    @CsvSource({"kk, Ауызша өтініштің жазбасы", "en, Record of an oral statement"})
    void speaksTheLanguageOfTheSpeaker(String lang, String title) throws Exception {
        String place = place(write(UUID.randomUUID(), "Су жоқ", lang));
        send(post(place + "/read"), "registrar");
        assertThat(Printed.text(send(get(place + "/record.pdf"), "registrar").getContentAsByteArray()))
                .contains(title);
    }

    @Test
    void isFoundAgainByTheMarkOnItsPrint() throws Exception {
        String place = written();
        var scanned = post("/ru/staff/intake/draft")
                .param("draft", "http://localhost/staff/intake#" + record(place).mark());
        assertThat(place(send(scanned, "registrar"))).isEqualTo(place);
    }

    @Test
    void isForItsOwnBodyAlone() throws Exception {
        String place = written();
        for (String path : new String[] {place, place + "/correct", place + "/record.pdf"}) {
            assertThat(send(get(path), "medeu.registrar").getStatus()).isEqualTo(404);
            assertThat(send(get(path), "executor").getStatus()).isEqualTo(403);
        }
        assertThat(send(post(place + "/read"), "medeu.registrar").getStatus()).isEqualTo(404);
    }

    @Test
    void anEmptyStatementIsToldSoAtOnce() throws Exception {
        assertThat(write(UUID.randomUUID(), "", "ru").getStatus()).isEqualTo(422);
    }
}
