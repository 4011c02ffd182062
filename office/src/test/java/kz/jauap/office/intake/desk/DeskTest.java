package kz.jauap.office.intake.desk;

import static kz.jauap.law.channel.Channel.CHANCELLERY;
import static kz.jauap.law.channel.Channel.IN_PERSON;
import static kz.jauap.law.channel.Channel.ORAL_STATEMENT;
import static kz.jauap.law.channel.Channel.POST;
import static kz.jauap.law.channel.Channel.VIDEO;
import static kz.jauap.office.guide.Point.U24;
import static kz.jauap.office.guide.Point.U30;
import static kz.jauap.office.guide.Rule.G4_2;
import static kz.jauap.office.guide.Rule.G4_3;
import static kz.jauap.office.guide.Rule.G4_4;
import static kz.jauap.office.guide.Rule.G4_5;
import static kz.jauap.office.guide.Rule.G5_1;
import static kz.jauap.office.guide.Trial.END_TO_END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.guide.Withstands;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;

@OfficeTest
@Import(AtWork.class)
class DeskTest extends DeskClerk {
    private static final byte[] PDF = "%PDF-1.4\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @Proves(G4_3)
    @Test
    void aLetterIsRegisteredWithEverythingItSays() throws Exception {
        CaseFile file = registered(web.perform(paper(
                "registrar",
                Map.ofEntries(
                        Map.entry("door", "POST"),
                        Map.entry("kind", "COMPLAINT"),
                        Map.entry("sort", "PERSON"),
                        Map.entry("number", "850102200024"),
                        Map.entry("surname", "Өмірова"),
                        Map.entry("given", "Қарлығаш"),
                        Map.entry("postal", "Алматы, Абай, 10"),
                        Map.entry("addressee", "Акиму города"),
                        Map.entry("text", "Не отвечают на письма"),
                        Map.entry("claims", "Ответить\nНаказать виновных"),
                        Map.entry("against", "Отдел писем"),
                        Map.entry("reasons", "Прошёл месяц"),
                        Map.entry("signed", "yes"),
                        Map.entry("sheets", "3"),
                        Map.entry("district", "medeu")))));
        var registered = file.card().registered();
        assertThat(registered.kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(registered.lacking()).isEmpty();
        assertThat(file.letter().claims()).containsExactly("Ответить", "Наказать виновных");
        assertThat(file.letter().complaint().orElseThrow()).satisfies(complaint -> {
            assertThat(complaint.against()).extracting(Letter.Named::words).containsExactly("Отдел писем");
            assertThat(complaint.reasons()).contains("Прошёл месяц");
        });
        assertThat(file.letter().sheets()).isEqualTo(3);
        assertThat(file.card().number().text()).startsWith("ЖТ-100-");
    }

    @Meets(U30)
    @Proves(G4_5)
    @Withstands(
            doors = {CHANCELLERY, POST, IN_PERSON, ORAL_STATEMENT, VIDEO},
            trials = END_TO_END)
    @ParameterizedTest
    @EnumSource(DeskSheet.DeskDoor.class)
    void everyDoorOfTheDeskRegistersWithNothingButAFewWords(DeskSheet.DeskDoor door) throws Exception {
        CaseFile file = registered(web.perform(paper("registrar", Map.of("door", door.name(), "subject", "Нет воды"))));
        assertThat(file.card().registered().channel()).isEqualTo(door.channel());
        assertThat(file.card().due().legal()).isTrue();
        assertThat(file.letter().text()).isEqualTo("Нет воды");
        assertThat(file.card().registered().lacking())
                .contains(Requisite.SIGNATURE, Requisite.NAME, Requisite.IIN, Requisite.POSTAL_ADDRESS);
    }

    @Proves(G4_4)
    @Test
    void aVideoNeedsNoWords() throws Exception {
        var video = new MockMultipartFile("video", "өтініш.pdf", "application/pdf", PDF);
        CaseFile file = registered(
                web.perform(paper("registrar", Map.of("door", "VIDEO")).file(video)));
        assertThat(file.card().registered().form()).isEqualTo(Form.VIDEO_MESSAGE);
        assertThat(file.card().registered().lacking()).doesNotContain(Requisite.SUBSTANCE);
        assertThat(file.letter().subject()).isEqualTo("Видеообращение");
        assertThat(file.card().due().legal()).isTrue();
        web.perform(get("/ru/staff/voucher/" + file.card().number().alias()).with(atWork.as("registrar")))
                .andExpect(content()
                        .string(Matchers.allOf(
                                Matchers.containsString(
                                        Dates.moment(Lang.RU, file.card().registeredAt())),
                                Matchers.containsString(atWork.signedIn("registrar")
                                        .officer()
                                        .name()
                                        .signature(Lang.RU)))));
    }

    @Proves(G5_1)
    @Test
    void whatCameEarlierIsCountedFromThen() throws Exception {
        CaseFile file = registered(
                web.perform(paper("registrar", Map.of("text", "Письмо", "received", "20.11.2026", "time", "10:00"))));
        assertThat(file.card().registered().receivedAt()).hasToString("2026-11-20T05:00:00Z");
        assertThat(file.card().due().considerBy()).hasToString("2026-12-05");
    }

    @Meets(U24)
    @Proves({G4_4, G4_2})
    @Test
    void theVoucherNamesWhoAcceptedAndWhatIsMissing() throws Exception {
        String alias = registered(web.perform(paper("registrar", Map.of("text", "Письмо", "number", "123"))))
                .card()
                .number()
                .alias();
        for (String lang : List.of("kk", "ru", "en")) {
            web.perform(get("/" + lang + "/staff/voucher/" + alias).with(atWork.as("registrar")))
                    .andExpect(status().isOk())
                    .andExpect(content().string(Matchers.containsString("lang=\"" + lang + "\"")));
            web.perform(get("/" + lang + "/staff/voucher/" + alias + ".pdf").with(atWork.as("registrar")))
                    .andExpect(status().isOk())
                    .andExpect(content().contentTypeCompatibleWith("application/pdf"));
        }
        web.perform(get("/ru/staff/voucher/" + alias).with(atWork.as("registrar")))
                .andExpect(content().string(Matchers.containsString("почтовый адрес")))
                .andExpect(content()
                        .string(Matchers.containsString(
                                atWork.signedIn("registrar").officer().name().surname())));
        web.perform(get("/ru/staff/voucher/" + alias).with(atWork.as("medeu.registrar")))
                .andExpect(status().isNotFound());
    }
}
