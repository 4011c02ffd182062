package kz.jauap.office.signature.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.look.Problem;
import kz.jauap.office.signature.session.Circumstances;
import kz.jauap.office.signature.session.Presented;
import kz.jauap.office.signature.session.Presenting;
import kz.jauap.office.signature.session.Way;
import kz.jauap.office.signature.way.Armour;
import kz.jauap.office.signature.way.SignGate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// One page for each way to sign; what was signed on this machine comes back to it.
@Controller
@RequestMapping({"/sign/{id}/{way:qr|ncalayer|file|demo}", "/staff/sign/{id}/{way:qr|ncalayer|file|demo}"})
class WayPages {
    private static final int LARGEST = 4 << 20;

    private final SignDesk desk;
    private final WayParts parts;
    private final Presenting presenting;
    private final SignGate gate;

    WayPages(SignDesk desk, WayParts parts, Presenting presenting, SignGate gate) {
        this.desk = desk;
        this.parts = parts;
        this.presenting = presenting;
        this.gate = gate;
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID id, @PathVariable String way, HttpServletRequest request, HttpServletResponse response) {
        gate.look(request.getRemoteAddr());
        var sitting = desk.sitting(id, request);
        return sitting.open()
                ? parts.onto(desk.page(desk.way(way), sitting), desk.way(way), sitting, response)
                : first(sitting);
    }

    @PostMapping
    ModelAndView present(
            @PathVariable UUID id,
            @PathVariable String way,
            @RequestParam(defaultValue = "") String cms,
            @RequestParam(required = false) Optional<MultipartFile> file,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        gate.present(request.getRemoteAddr());
        var sitting = desk.sitting(id, request);
        var by = desk.way(way);
        if (by == Way.QR) {
            return first(sitting);
        }
        var sent = file.filter(each -> !each.isEmpty());
        if (sent.filter(each -> each.getSize() > LARGEST).isPresent()) {
            return refused(by, sitting, HttpStatus.CONTENT_TOO_LARGE, "signature.reason.TOO_LARGE", response);
        }
        var signature = sent.isPresent() ? Armour.open(sent.get().getBytes()) : Armour.open(cms);
        if (signature.length == 0) {
            return refused(by, sitting, HttpStatus.UNPROCESSABLE_CONTENT, "signature.sign.nothing", response);
        }
        return switch (presenting.present(id, signature, circumstances(by, request))) {
            case Presented.Accepted _ -> first(sitting);
            case Presented.Shut _ -> first(sitting);
            case Presented.Refused _ -> refused(by, sitting, HttpStatus.UNPROCESSABLE_CONTENT, "", response);
            case Presented.UsedElsewhere _ ->
                refused(by, sitting, HttpStatus.CONFLICT, "signature.sign.used-elsewhere", response);
            case Presented.TooOften _ ->
                refused(by, sitting, HttpStatus.TOO_MANY_REQUESTS, "signature.sign.too-often", response);
            case Presented.Unknown _ -> throw Problem.unknown();
        };
    }

    private ModelAndView refused(
            Way way, Sitting sitting, HttpStatus status, String trouble, HttpServletResponse response) {
        return parts.onto(desk.again(way, sitting, status, trouble), way, sitting, response);
    }

    private static ModelAndView first(Sitting sitting) {
        return new ModelAndView("redirect:" + sitting.path());
    }

    private static Circumstances circumstances(Way way, HttpServletRequest request) {
        var agent = Objects.requireNonNullElse(request.getHeader(HttpHeaders.USER_AGENT), "");
        return new Circumstances(way, request.getRemoteAddr(), agent);
    }
}
