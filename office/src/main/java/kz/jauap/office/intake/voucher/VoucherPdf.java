package kz.jauap.office.intake.voucher;

import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The answer that carries a voucher to a printer; nobody on the way may keep it.
@Component
public class VoucherPdf {
    private final Vouchers vouchers;

    VoucherPdf(Vouchers vouchers) {
        this.vouchers = vouchers;
    }

    public ResponseEntity<byte[]> of(CaseFile file, Lang lang) {
        var name = ContentDisposition.inline()
                .filename("voucher-" + file.card().number().alias() + ".pdf")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .contentType(MediaType.APPLICATION_PDF)
                .body(vouchers.print(file, lang));
    }
}
