package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.consideration.Extending;
import kz.jauap.office.consideration.SignedExtension;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.grievance.court.CourtBundle;
import kz.jauap.office.grievance.court.Leaf;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.autograph.Given;
import kz.jauap.office.registry.autograph.SignedDeed;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.paper.StampedCopies;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.SignedRedirection;
import kz.jauap.office.signature.stamp.Stamps;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Every paper of the office is PDF/A-2u (and so 2b) and PDF/UA-1, in each language.
abstract class PapersForTheArchive {
    @Autowired
    ApplicationContext office;

    @Autowired
    VoucherPdf vouchers;

    @Autowired
    Letters letters;

    @Autowired
    PaperCopies copies;

    @Autowired
    Papers papers;

    @Autowired
    Stamps stamps;

    @Autowired
    StampedCopies stampedCopies;

    private Town town;
    private CaseFile file;

    @BeforeEach
    void anAppeal() {
        town = Town.in(office).at("2026-11-23T10:00");
        file = office.getBean(CaseFiles.class).open(town.paper("city")).orElseThrow();
    }

    @EveryLanguage(everyday = "kk")
    void vouchers(Lang lang) throws Exception {
        byte[] voucher = Objects.requireNonNull(vouchers.of(file, lang).getBody());
        fit(voucher, "voucher-" + lang.tag());
        assertThat(Objects.requireNonNull(vouchers.of(file, lang).getBody())).isEqualTo(voucher);
    }

    @EveryLanguage(everyday = "ru")
    void letters(Lang lang) throws Exception {
        Wording kazakh = Drafted.complete();
        var wording = new Wording(lang, kazakh.facts(), kazakh.replies(), kazakh.measures());
        IssuedPaper letter = letters.issue(file, wording, town.who("akim"));
        fit(copies.bytes(letter.hash()), "letter-" + lang.tag());
    }

    @EveryLanguage(everyday = "en")
    void decisionsToExtend(Lang lang) throws Exception {
        CaseFile inWork = written(lang);
        long executor = town.officer("executor").id();
        var appeal = inWork.card().appeal();
        office.getBean(Assigning.class).assign(town.hand("registrar", appeal), executor, "қараңыз");
        office.getBean(Extending.class).propose(town.hand("executor", appeal), 10, "Сараптама күтілуде");
        decided(office.getBean(SignedExtension.class), appeal, SignedExtension.given("Сараптама 10 күнге созылады"));
    }

    @EveryLanguage(everyday = "kk")
    void lettersOfRedirection(Lang lang) throws Exception {
        var energy = office.getBean(Organisation.class).body(new BodyId("energy"));
        decided(
                office.getBean(SignedRedirection.class),
                written(lang).card().appeal(),
                SignedRedirection.given(energy, List.of(1), "Құзыретіне жатады"));
    }

    @EveryLanguage(everyday = "ru")
    void claimsForTheCourtAndTheirLists(Lang lang) throws Exception {
        Aggrieved aggrieved = new Aggrieved(office, town);
        AppealId refused = aggrieved.refused();
        aggrieved.enclose(refused, picture(), "шам.png");
        aggrieved.enclose(refused, "Көршілер де куә".getBytes(StandardCharsets.UTF_8), "куәлік.txt");
        Disagreement of =
                office.getBean(Disagreements.class).of(aggrieved.file(refused)).orElseThrow();
        CourtBundle bundle = office.getBean(CourtBundle.class);
        fit(bundle.claim(of, lang), "claim-" + lang.tag());
        List<Leaf> leaves = bundle.leaves(of, lang);
        fit(bundle.list(of, leaves, lang), "court-list-" + lang.tag());
        for (Leaf each : leaves) {
            if (each.name().endsWith(".pdf") && each.content() instanceof Leaf.Content.Made(Bytes made)) {
                fit(made.array(), "court-" + each.name() + "-" + lang.tag());
            }
        }
    }

    private static byte[] picture() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 40, BufferedImage.TYPE_INT_ARGB), "png", out);
        return out.toByteArray();
    }

    private CaseFile written(Lang lang) {
        return file(town.written("city", lang, "Шам жанбайды"));
    }

    private CaseFile file(AppealId appeal) {
        return office.getBean(CaseFiles.class).open(appeal).orElseThrow();
    }

    /// The very paper that a head signs, and then as it is issued.
    private void decided(SignedDeed deed, AppealId appeal, Given given) throws Exception {
        CaseFile now = file(appeal);
        var occasion = deed.occasion(now, given);
        var number = now.card().number();
        byte[] drawn = deed.draw(now, town.who("akim"), given, papers.making(occasion, number));
        String name = deed.name() + "-" + occasion.lang().tag();
        assertThat(occasion.lang().tag()).isEqualTo(now.letter().language());
        fit(drawn, name + "-to-sign");
        IssuedPaper issued = papers.issueSigned(occasion, number, Bytes.of(drawn), UUID.randomUUID());
        assertThat(issued.seal().isPresent()).isEqualTo(papers.sealing());
        fit(copies.bytes(issued.hash()), name);
        stamps.round();
        stampedCopies.round();
        fit(copies.bytes(papers.marked(issued.mark()).orElseThrow().copy()), name + "-stamped");
    }

    private void fit(byte[] pdf, String name) throws Exception {
        Files.createDirectories(Chromium.PICTURES);
        Files.write(Chromium.PICTURES.resolve(getClass().getSimpleName() + "-" + name + ".pdf"), pdf);
        for (var flavour : Arrays.asList(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            assertThat(PdfA.faults(pdf, flavour)).as("%s as %s", name, flavour).isEmpty();
        }
    }
}
