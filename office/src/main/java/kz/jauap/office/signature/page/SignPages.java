package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Sessions;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Where somebody reads what he is about to sign, chooses how, and is led on once he has.
@Controller
@RequestMapping({"/sign/{id}", "/staff/sign/{id}"})
class SignPages {
    private final SignDesk desk;
    private final Sessions sessions;

    SignPages(SignDesk desk, Sessions sessions) {
        this.desk = desk;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView choose(@PathVariable UUID id, HttpServletRequest request) {
        var sitting = desk.sitting(id, request);
        if (sitting.session().carried().orElse(null) instanceof Carried.Done(String path)) {
            return new ModelAndView("redirect:" + path);
        }
        return desk.page(sitting.open() ? "choose" : "over", sitting);
    }

    /// Somebody who came too late opens signing again, for the same document.
    @PostMapping("/renew")
    String renew(@PathVariable UUID id, HttpServletRequest request) {
        var sitting = desk.sitting(id, request);
        return "redirect:" + sitting.door().path(sessions.renew(id));
    }
}
