package kz.jauap.office.grievance;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// What the bundle for the court asks for, and how its papers are laid: each once, and called by what it is.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class CourtPapersTest extends GrievedCases {
    private static final LocalDate TOLD = LocalDate.of(2026, 11, 26);

    @Autowired
    Papers papers;

    /// A department answers for what it kept; what went to another, and to a body outside, is theirs.
    @Proves(G8)
    @Test
    void theClaimAsksForNothingThatAnotherBodyDecides() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        secondClaimPassedOn(of);
        refuse(of, "energy.head");
        String claim = claim(of);
        int asks = claim.indexOf("Прошу суд");
        int gone = claim.indexOf("Эти требования того же обращения перенаправлены другим органам");
        assertThat(asks).isPositive().isLessThan(gone);
        assertThat(claim.substring(asks, gone)).contains("Шамды жөндеу").doesNotContain("Жауап беру");
        assertThat(claim.substring(gone))
                .contains(
                        "Жауап беру: ",
                        "дорожной инфраструктуры",
                        "№ " + of.number().text() + "/1")
                .doesNotContain("Шамды жөндеу");
        assertThat(Demands.of(file(of.appeal())).own()).containsExactly("Шамды жөндеу");
    }

    @Test
    void whatWentOutsideTheAkimatIsToldByItsBody() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        journal.act(
                of.appeal(),
                new Actor.Official(1),
                held -> Acted.of(new Routing.RedirectedOutside(
                        "police", List.of(1), held.text("құзыреті"), TOLD, Optional.empty())));
        refuse(of, "energy.head");
        String claim = claim(of);
        assertThat(claim.substring(claim.indexOf("Эти требования"))).contains("Шамды жөндеу: ", "полиции");
        String demands = web.perform(
                        get("/ru/status/" + of.number().alias() + "/disagree").session(session(of)))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(demands)
                .contains(
                        "aria-describedby=\"demands-hint\">\nЖауап беру</textarea>",
                        "Эти требования обращения у других органов",
                        "Шамды жөндеу</span>: ");
    }

    private String claim(Registration of) throws Exception {
        return Printed.text(Unpacked.named(bundle(of), "-claim.pdf")).replaceAll("\\s+", " ");
    }

    /// The site lays the first appeal and its answer with a grievance; the bundle has them from their own file.
    @Test
    void eachPaperLiesInItOnceAndIsCalledByWhatItIs() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        var answer = papers.issue(new Occasion(of.appeal(), PaperKind.ANSWER, Lang.KK, 0), of.number(), _ -> pages(2));
        refuse(of, "energy.head", answer.hash());
        Registration grievance = grieved(of);
        Map<String, byte[]> leaves = bundle(of);
        assertThat(leaves.keySet()).noneMatch(name -> name.contains("enclosure"));
        Unpacked.named(leaves, "-appeal.pdf");
        Unpacked.named(leaves, "answer-" + answer.mark().characters() + ".pdf");
        Unpacked.named(leaves, "-grievance.pdf");
        String list = Printed.text(Unpacked.named(leaves, "опись.pdf")).replaceAll("\\s+", " ");
        assertThat(list)
                .contains("Обращение № " + of.number().text() + " от 23 ноября 2026")
                .contains("Ответ: № " + of.number().text() + ", 23 ноября 2026")
                .containsPattern("\\(Қазақша\\) \\S+\\.pdf SHA-256 \\p{XDigit}{64} 2 \\d+ КБ")
                .contains("Жалоба вышестоящему № " + grievance.number().text());

        Registration signed = signedSince(of, grievance);
        refuse(signed, "akim");
        Map<String, byte[]> higher = bundle(signed);
        assertThat(higher.keySet()).noneMatch(name -> name.contains("enclosure"));
        Unpacked.named(higher, "-appeal.pdf");
        Unpacked.named(higher, "answer-" + answer.mark().characters() + ".pdf");
        Unpacked.named(higher, "-grievance.pdf");
        assertThat(Printed.text(Unpacked.named(higher, "-claim.pdf")).replaceAll("\\s+", " "))
                .contains(
                        "обращением № " + of.number().text(),
                        "подана жалоба: № " + signed.number().text());
    }

    private static byte[] pages(int count) {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int page = 0; page < count; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
