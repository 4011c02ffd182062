package kz.jauap.office.intake.place;

import static kz.jauap.office.guide.Rule.G2_3;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.Sender;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockMultipartHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// What a photograph says of its place is offered to its sender, without any script; he decides, and the office sees
/// both.
@OfficeTest
@Import(AtWork.class)
class PhotoPlacesTest {
    private static final String TEXT = "На улице Жандосова вторую неделю не горит фонарь, прошу починить его.";
    private static final String AT = "43.23890,76.88970";

    @Autowired
    private MockMvc web;

    @Autowired
    private AtWork at;

    @Autowired
    private CaseFiles files;

    @Autowired
    private Attachments attachments;

    @Autowired
    private LentTrays trays;

    @Autowired
    private MovableClock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyStaff almaty) {
        almaty.load();
    }

    private static MockMultipartFile photograph() {
        return new MockMultipartFile("files", "фонарь.jpg", "image/jpeg", Pictures.jpeg());
    }

    private static String offered(String page) {
        assertThat(page).contains("name=\"photo\"");
        return page.replaceAll("(?s).*name=\"photo\" value=\"(\\d+)\".*", "$1");
    }

    private static MockMultipartHttpServletRequestBuilder question(String key) {
        var form = multipart("/ru/question");
        form.with(FormToken.sent()).param("key", key).param("language", "ru").param("text", TEXT);
        return form;
    }

    private static String page(ResultActions answer) throws Exception {
        return answer.andReturn().getResponse().getContentAsString();
    }

    private CaseFile registered(ResultActions answer) throws Exception {
        return files.open(LedTo.name(answer)).orElseThrow();
    }

    private ResultActions seen(CaseFile file) throws Exception {
        return web.perform(get("/ru/staff/case/" + file.card().number().alias()).with(at.as("registrar")));
    }

    @Test
    @Proves(G2_3)
    void aQuestionIsOfferedThePlaceOfItsPhotographAndTheClerkSeesThatItWasTaken() throws Exception {
        String key = UUID.randomUUID().toString();
        String form = page(web.perform(question(key).file(photograph())).andExpect(status().isUnprocessableContent()));
        String photo = offered(form);
        assertThat(form).contains("Это то самое место?", "43.23890, 76.88970");
        String marked = page(web.perform(question(key).param("photo", photo)).andExpect(status().isOk()));
        assertThat(marked).contains("name=\"at\" value=\"" + AT + "\"").doesNotContain("name=\"photo\"");
        String dropped = page(web.perform(question(key).param("at", AT).param("drop", "pin")));
        assertThat(dropped).contains("name=\"at\" value=\"\"", "name=\"photo\"");
        CaseFile file = registered(web.perform(question(key).param("at", AT).param("offered", photo)));
        seen(file).andExpect(content().string(containsString("снята здесь, и автор указал это место")));
    }

    @Test
    void whoDoesNotTakeTheOfferIsNotAskedTwiceAndTheClerkSeesThatToo() throws Exception {
        String key = UUID.randomUUID().toString();
        String photo = offered(page(web.perform(question(key).file(photograph()))));
        CaseFile file =
                registered(web.perform(question(key).param("offered", photo).param("anyway", "yes")));
        seen(file)
                .andExpect(content().string(containsString("снята здесь; автор не указал это место")))
                .andExpect(content().string(not(containsString("автор указал это место"))));
    }

    @Test
    void theWizardOffersItOnItsOwnPageAndGoesOnAfterwards() throws Exception {
        String begun = LedTo.place(web.perform(post("/ru/file").with(FormToken.sent())));
        String draft = begun.substring(0, begun.lastIndexOf('/'));
        var bring = multipart(draft + "/files").file(photograph());
        bring.with(FormToken.sent()).param("do", "ON");
        web.perform(bring).andExpect(redirectedUrl(draft + "/files#photoplaces"));
        String photo = offered(page(web.perform(get(draft + "/files"))));
        web.perform(post(draft + "/files")
                .with(FormToken.sent())
                .param("offered", photo)
                .param("photo", photo));
        assertThat(page(web.perform(get(draft + "/files")))).contains("Отмечено как место");
        assertThat(page(web.perform(get(draft + "/place")))).contains("name=\"at\" value=\"" + AT + "\"");
        web.perform(post(draft + "/files")
                        .with(FormToken.sent())
                        .param("offered", photo)
                        .param("do", "ON"))
                .andExpect(redirectedUrl(draft + "/to"));
    }

    @Test
    void aLargeFileComesToAQuestionInPiecesAndGoesWithIt() throws Exception {
        String key = UUID.randomUUID().toString();
        Sender sender = new Sender(web, "/ru/question/uploads/" + key, nobody());
        byte[] picture = Pictures.jpeg();
        String place = sender.place("фонарь.jpg", "ATTACHMENT", picture.length);
        byte[] first = Arrays.copyOf(picture, 500);
        assertThat(sender.piece(place, 0, first).getHeader("Upload-Offset")).isEqualTo("500");
        assertThat(sender.ask(place).getHeader("Upload-Offset")).isEqualTo("500");
        byte[] rest = Arrays.copyOfRange(picture, 500, picture.length);
        assertThat(sender.piece(place, 500, rest).getHeader("Upload-Attachment"))
                .isNotNull();
        String photo = offered(page(web.perform(question(key))));
        CaseFile file =
                registered(web.perform(question(key).param("offered", photo).param("anyway", "yes")));
        assertThat(file.enclosures())
                .singleElement()
                .satisfies(each -> assertThat(each.name()).isEqualTo("фонарь.jpg"));
        UUID tray = LentTrays.of(UUID.fromString(key));
        assertThat(attachments.of(tray)).hasSize(1);
        try {
            clock.set(clock.instant().plus(Duration.ofDays(4)));
            trays.round();
        } finally {
            clock.release();
        }
        assertThat(attachments.of(tray)).isEmpty();
        assertThat(attachments.of(file.card().appeal().value())).hasSize(1);
    }

    @Test
    void nobodyBringsAFileIntoAnotherAppealByItsNumber() throws Exception {
        CaseFile file = registered(web.perform(question(UUID.randomUUID().toString())));
        String appeal = file.card().appeal().value().toString();
        Sender sender = new Sender(web, "/ru/question/uploads/" + appeal, nobody());
        byte[] picture = Pictures.jpeg();
        sender.piece(sender.place("чужое.jpg", "ATTACHMENT", picture.length), 0, picture);
        web.perform(question(appeal).file(photograph()));
        assertThat(files.open(file.card().appeal()).orElseThrow().enclosures()).isEmpty();
    }

    private static RequestPostProcessor nobody() {
        return request -> request;
    }
}
