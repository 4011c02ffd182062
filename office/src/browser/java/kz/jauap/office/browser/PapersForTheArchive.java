package kz.jauap.office.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.Objects;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.intake.voucher.VoucherPdf;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    private Town town;
    private CaseFile file;

    @BeforeEach
    void anAppeal() {
        town = Town.in(office).at("2026-11-23T10:00");
        file = office.getBean(CaseFiles.class).open(town.paper("city")).orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void vouchers(Lang lang) throws Exception {
        byte[] voucher = Objects.requireNonNull(vouchers.of(file, lang).getBody());
        fit(voucher, "voucher-" + lang.tag());
        assertThat(Objects.requireNonNull(vouchers.of(file, lang).getBody())).isEqualTo(voucher);
    }

    @ParameterizedTest
    @EnumSource
    void letters(Lang lang) throws Exception {
        Wording kazakh = Drafted.complete();
        var wording = new Wording(lang, kazakh.facts(), kazakh.replies(), kazakh.measures());
        IssuedPaper letter = letters.issue(file, wording, town.who("akim"));
        fit(copies.bytes(letter.hash()), "letter-" + lang.tag());
    }

    private void fit(byte[] pdf, String name) throws Exception {
        Files.createDirectories(Chromium.PICTURES);
        Files.write(Chromium.PICTURES.resolve(getClass().getSimpleName() + "-" + name + ".pdf"), pdf);
        for (var flavour : Arrays.asList(PDFAFlavour.PDFA_2_B, PDFAFlavour.PDFA_2_U, PDFAFlavour.PDFUA_1)) {
            assertThat(PdfA.faults(pdf, flavour)).as("%s as %s", name, flavour).isEmpty();
        }
    }
}
