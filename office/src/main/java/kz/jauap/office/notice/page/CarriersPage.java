package kz.jauap.office.notice.page;

import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Where an administrator sees whether e-mails and short messages leave the house, and if not, why.
@Controller
class CarriersPage {
    static final String PATH = "/staff/carriers";

    private final Carriers carriers;

    CarriersPage(Carriers carriers) {
        this.carriers = carriers;
    }

    @GetMapping(PATH)
    String page(SignedIn who, Model model) {
        if (!who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
        model.addAttribute("carriers", carriers.all());
        return "notice/carriers";
    }
}
