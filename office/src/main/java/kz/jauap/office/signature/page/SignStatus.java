package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import kz.jauap.office.look.Page;
import kz.jauap.office.signature.mobile.MobileDoor;
import kz.jauap.office.signature.way.SignGate;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/// How a session stands, for a page that waits for a telephone.
@Controller
@RequestMapping({"/sign/{id}", "/staff/sign/{id}"})
class SignStatus {
    /// What a waiting page is told.
    ///
    /// @param mark changes whenever the page should be drawn anew
    /// @param text what to say meanwhile
    record Told(String mark, String text) {}

    private final SignDesk desk;
    private final MobileDoor mobile;
    private final SignGate gate;

    SignStatus(SignDesk desk, MobileDoor mobile, SignGate gate) {
        this.desk = desk;
        this.mobile = mobile;
        this.gate = gate;
    }

    @GetMapping("/status")
    ResponseEntity<Told> look(@PathVariable UUID id, HttpServletRequest request, Page page) {
        gate.look(request.getRemoteAddr());
        var sitting = desk.sitting(id, request);
        var holds = mobile.holds(sitting.session());
        var text = page.say(holds ? "signature.mobile.reading" : "signature.mobile.waiting");
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(new Told(desk.mark(sitting), text));
    }
}
