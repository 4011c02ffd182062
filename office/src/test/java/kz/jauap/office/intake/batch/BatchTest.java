package kz.jauap.office.intake.batch;

import static kz.jauap.office.guide.Rule.G2_1;
import static kz.jauap.office.guide.Rule.G4_5;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.api.AppealJson;
import kz.jauap.office.look.Lang;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;

/// A pile of letters is worked through, left and taken up again; no letter is registered twice.
@OfficeTest
@Import(AtWork.class)
class BatchTest extends PileClerk {
    @Autowired
    private CaseFiles files;

    private MockHttpServletResponse row(String place, Batch.Row row, String act, String surname, String text)
            throws Exception {
        var form = post(place.replaceAll("\\?.*", "") + "/" + row.id());
        form.param("do", act).param("kind", "APPLICATION").param("signed", "yes");
        form.param("surname", surname).param("given", "А").param("text", text);
        return send(form, "registrar");
    }

    private CaseFile file(String place, int row) {
        return files.open(batch(place).rows().get(row).appeal().orElseThrow()).orElseThrow();
    }

    /// Whoever registered it fell over before he could note it in the pile.
    @Test
    void aLetterThatIsRegisteredStandsSoInThePileWhateverHappens(@Autowired Taking taking) throws Exception {
        String place = pile(pages(1), "SHEETS", "");
        UUID row = batch(place).rows().getFirst().id();
        Submission letter = new AppealJson(
                        null, null, "ru", null, "Дорога", null, null, null, null, null, null, null, null, null)
                .submission(Channel.POST, Signature.HANDWRITTEN, Lang.RU, List.of());
        taking.take(letter, new Actor.Office(), Optional.of(new Taking.Key("batch", row.toString())));
        assertThat(file(place, 0).letter().text()).isEqualTo("Дорога");
    }

    @Test
    @Proves({G2_1, G4_5})
    void lettersAreRegisteredOneByOneAndTheirVouchersPrintedTogether() throws Exception {
        String place = pile(separated(1, 2), "SHEETS", "");
        Batch batch = batch(place);
        String next = row(place, batch.rows().getFirst(), "register", "Ахметов", "Дорога")
                .getRedirectedUrl();
        assertThat(next).endsWith("?at=2");
        assertThat(page(Objects.requireNonNull(next))
                        .select("form:has(select[autofocus])")
                        .attr("id"))
                .isEqualTo("f-" + batch.rows().get(1).id());
        row(place, batch.rows().get(1), "register", "Беков", "Свет");
        CaseFile first = file(place, 0);
        CaseFile second = file(place, 1);
        assertThat(first.card().registered().channel()).isEqualTo(Channel.POST);
        assertThat(first.card().registered().signature()).isEqualTo(Signature.HANDWRITTEN);
        assertThat(first.letter().sheets()).isEqualTo(1);
        assertThat(second.letter().sheets()).isEqualTo(2);
        assertThat(second.enclosures()).hasSize(1);
        byte[] vouchers = send(get(place + "/vouchers.pdf"), "registrar").getContentAsByteArray();
        try (PDDocument all = Loader.loadPDF(vouchers)) {
            assertThat(all.getSignatureDictionaries())
                    .as("a copy does not pretend to be sealed")
                    .isEmpty();
            assertThat(new PDFTextStripper().getText(all))
                    .contains(
                            first.card().number().text(), second.card().number().text(), "Ахметов", "Беков");
        }
    }

    @Test
    void whatWasTypedIsThereAgainWhereTheClerkStopped() throws Exception {
        String place = pile(pages(3), "PAGES", "1,2,3");
        Batch batch = batch(place);
        row(place, batch.rows().getFirst(), "register", "Ахметов", "Дорога");
        row(place, batch.rows().get(1), "save", "Недописанов", "Полсло");
        Document again = page(place);
        assertThat(again.select("input[value=Недописанов]")).hasSize(1);
        assertThat(again.select("form:has(select[autofocus])").attr("id"))
                .isEqualTo("f-" + batch.rows().get(1).id());
        assertThat(again.text())
                .contains(
                        "зарегистрировано 1 из 3",
                        file(place, 0).card().number().text());
    }

    @Test
    void aLetterIsRegisteredOnceHoweverOftenEnterIsPressed() throws Exception {
        String place = pile(pages(1), "WHOLE", "");
        Batch.Row row = batch(place).rows().getFirst();
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            Callable<MockHttpServletResponse> enter = () -> row(place, row, "register", "Ахметов", "Дорога");
            List<Integer> statuses = new ArrayList<>();
            for (Future<MockHttpServletResponse> each : hands.invokeAll(List.of(enter, enter, enter, enter))) {
                statuses.add(each.get().getStatus());
            }
            assertThat(statuses).containsOnly(302);
        }
        String number = file(place, 0).card().number().text();
        row(place, row, "register", "Другой", "Иное");
        row(place, row, "remove", "", "");
        assertThat(file(place, 0).card().number().text()).isEqualTo(number);
        assertThat(file(place, 0).letter().text()).isEqualTo("Дорога");
    }

    @Test
    void anEmptyLetterWithoutAScanIsToldSoAndStays() throws Exception {
        String place = pile(pages(1), "WHOLE", "");
        send(post(place + "/more"), "registrar");
        Batch.Row blank = batch(place).rows().get(1);
        var form = post(place + "/" + blank.id()).param("do", "register").param("surname", "Ахметов");
        assertThat(send(form, "registrar").getRedirectedUrl()).endsWith("?at=2");
        Batch.Row stays = batch(place).rows().get(1);
        assertThat(stays.appeal()).isEmpty();
        assertThat(stays.fields().text("surname")).isEqualTo("Ахметов");
    }

    @Test
    void whatIsNoLetterIsTakenOut() throws Exception {
        String place = pile(pages(2), "PAGES", "1,2");
        row(place, batch(place).rows().get(1), "remove", "", "");
        assertThat(batch(place).rows()).hasSize(1);
    }

    @Test
    void aPileIsForItsOwnBodyAlone() throws Exception {
        String place = pile(pages(1), "WHOLE", "");
        Batch.Row row = batch(place).rows().getFirst();
        assertThat(send(get(place), "medeu.registrar").getStatus()).isEqualTo(404);
        assertThat(send(get(place + "/" + row.id() + "/scan"), "medeu.registrar")
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(post(place + "/" + row.id()).param("do", "remove"), "medeu.registrar")
                        .getStatus())
                .isEqualTo(404);
        assertThat(send(get(place), "executor").getStatus()).isEqualTo(403);
        var foreign = multipart("/ru/staff/intake/batch").param("body", "medeu");
        assertThat(send(foreign, "registrar").getStatus()).isEqualTo(403);
    }
}
