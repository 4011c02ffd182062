package kz.jauap.office.intake.voucher;

import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The voucher as a file: printed and sealed when it is first asked for in a language, the same for ever after.
@Component
public class VoucherPdf {
    private final Vouchers vouchers;
    private final Papers papers;
    private final PaperCopies copies;

    VoucherPdf(Vouchers vouchers, Papers papers, PaperCopies copies) {
        this.vouchers = vouchers;
        this.papers = papers;
        this.copies = copies;
    }

    public ResponseEntity<byte[]> of(CaseFile file, Lang lang) {
        return copies.paper(issued(file, lang), file.card().number());
    }

    /// The seal of the voucher as a file of its own.
    public ResponseEntity<byte[]> seal(CaseFile file, Lang lang) {
        return copies.seal(issued(file, lang), file.card().number());
    }

    /// Whether vouchers are sealed at all.
    public boolean sealed() {
        return papers.sealing();
    }

    /// How often the state platform's register was entered: each time the voucher says something new.
    private static int numbered(CaseFile file) {
        return (int) file.history().stream()
                .filter(each -> each.entry() instanceof Receipt.NumberedOutside)
                .count();
    }

    private IssuedPaper issued(CaseFile file, Lang lang) {
        return papers.issue(
                Occasion.voucher(file.card().appeal(), lang, numbered(file)),
                file.card().number(),
                making -> vouchers.print(file, lang, making));
    }
}
