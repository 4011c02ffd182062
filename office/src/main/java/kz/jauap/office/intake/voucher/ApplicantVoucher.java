package kz.jauap.office.intake.voucher;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The voucher for the applicant: right after filing, and whenever his session knows number and code.
@Controller
class ApplicantVoucher {
    private final OpenedByCode opened;
    private final Vouchers vouchers;
    private final VoucherPdf pdf;
    private final Reckoning reckoning;

    ApplicantVoucher(OpenedByCode opened, Vouchers vouchers, VoucherPdf pdf, Reckoning reckoning) {
        this.opened = opened;
        this.vouchers = vouchers;
        this.pdf = pdf;
        this.reckoning = reckoning;
    }

    @GetMapping("/voucher/{number}")
    String page(@PathVariable String number, HttpServletRequest request, Page page, Model model) {
        Optional<CaseFile> file = opened.file(number, request);
        if (file.isEmpty()) {
            return "redirect:/status";
        }
        model.addAttribute("voucher", vouchers.of(file.get(), page.lang()));
        model.addAttribute("redirectBy", redirectBy(file.get()));
        model.addAttribute("sealed", pdf.sealed());
        model.asMap().putIfAbsent("notKept", List.of());
        return "intake/filed";
    }

    @GetMapping("/voucher/{number}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String number, HttpServletRequest request, Lang lang) {
        return hand(number, request, lang, file -> pdf.of(file, lang));
    }

    @GetMapping("/voucher/{number}.p7s")
    ResponseEntity<byte[]> seal(@PathVariable String number, HttpServletRequest request, Lang lang) {
        return hand(number, request, lang, file -> pdf.seal(file, lang));
    }

    private ResponseEntity<byte[]> hand(
            String number, HttpServletRequest request, Lang lang, Function<CaseFile, ResponseEntity<byte[]>> copy) {
        return opened.file(number, request)
                .map(copy)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, "/" + lang.tag() + "/status")
                        .build());
    }

    /// By when an appeal to the wrong body will have been passed on.
    private Optional<LocalDate> redirectBy(CaseFile file) {
        return file.card().due().legal()
                ? Optional.of(reckoning
                        .terms(file.card().registered())
                        .redirection(file.card().cameOn())
                        .end())
                : Optional.empty();
    }
}
