package kz.jauap.office.intake.voucher;

import java.util.List;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.kin.Kinship;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The voucher on the staff's side, to be printed and handed over the counter or posted.
@Controller
class StaffVoucher {
    private final CaseDesk desk;
    private final Vouchers vouchers;
    private final VoucherPdf pdf;
    private final Kinship kinship;
    private final People people;

    StaffVoucher(CaseDesk desk, Vouchers vouchers, VoucherPdf pdf, Kinship kinship, People people) {
        this.desk = desk;
        this.vouchers = vouchers;
        this.pdf = pdf;
        this.kinship = kinship;
        this.people = people;
    }

    @GetMapping("/staff/voucher/{number}")
    String page(@PathVariable String number, SignedIn who, Page page, Model model) {
        CaseFile file = desk.open(number, who, Deed.PRINT_VOUCHER);
        model.addAttribute("voucher", vouchers.of(file, page.lang()));
        model.addAttribute("kin", kinship.of(file, people.access(who).sight()));
        model.addAttribute("registrar", who.has(Role.REGISTRAR));
        model.asMap().putIfAbsent("notKept", List.of());
        return "intake/registered";
    }

    /// The same for a printer of 80 mm strips.
    @GetMapping("/staff/voucher/{number}/strip")
    String strip(@PathVariable String number, SignedIn who, Page page, Model model) {
        model.addAttribute("voucher", vouchers.of(desk.open(number, who, Deed.PRINT_VOUCHER), page.lang()));
        return "intake/strip";
    }

    @GetMapping("/staff/voucher/{number}.pdf")
    ResponseEntity<byte[]> print(@PathVariable String number, SignedIn who, Lang lang) {
        return pdf.of(desk.open(number, who, Deed.PRINT_VOUCHER), lang);
    }

    @GetMapping("/staff/voucher/{number}.p7s")
    ResponseEntity<byte[]> seal(@PathVariable String number, SignedIn who, Lang lang) {
        return pdf.seal(desk.open(number, who, Deed.PRINT_VOUCHER), lang);
    }
}
