package kz.jauap.office.answer.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.answer.SendingBack;
import kz.jauap.office.answer.SignedAnswer;
import kz.jauap.office.answer.Signing;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.Confirmation;
import kz.jauap.office.people.Confirming;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.autograph.Asked;
import kz.jauap.office.registry.autograph.Autographs;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The head's page: the appeal and its answer side by side, to sign or to send back.
@Controller
class ApprovalDesk {
    private final CaseDesk desk;
    private final SubmittedView submitted;
    private final SendingBack sendingBack;
    private final Signing signing;
    private final Confirming confirming;
    private final Autographs autographs;
    private final SignedAnswer answer;

    ApprovalDesk(
            CaseDesk desk,
            SubmittedView submitted,
            SendingBack sendingBack,
            Signing signing,
            Confirming confirming,
            Autographs autographs,
            SignedAnswer answer) {
        this.desk = desk;
        this.submitted = submitted;
        this.sendingBack = sendingBack;
        this.signing = signing;
        this.confirming = confirming;
        this.autographs = autographs;
        this.answer = answer;
    }

    @GetMapping("/staff/case/{number}/approve")
    String page(@PathVariable String number, SignedIn who, Page page, Model model) {
        return show(open(number, who), who, Mistakes.none(), page, model);
    }

    @PostMapping("/staff/case/{number}/sign")
    String sign(
            @PathVariable String number,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String override,
            @RequestParam(defaultValue = "") String how,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response) {
        CaseFile file = open(number, who);
        model.addAttribute("override", override);
        Optional<Mistake> mistake = override.isBlank() && submitted.lacking(file, who)
                ? Optional.of(new Mistake("override", page.say("answer.approve.override.empty")))
                : Optional.empty();
        if (mistake.isPresent()) {
            return wrong(mistake.get(), file, who, page, model, response);
        }
        if (how.equals("electronic")) {
            var hand = Hand.on(file.card().appeal(), who);
            return switch (autographs.ask(answer, hand, SignedAnswer.given(version, override.strip()))) {
                case Asked.Sign(var path) -> "redirect:" + path;
                case Asked.Refused(var key) -> throw new Problem(HttpStatus.CONFLICT, key);
            };
        }
        return switch (confirming.confirm(who, password, file.card().number().alias())) {
            case Confirmation.WrongPassword _ ->
                wrong(new Mistake("password", page.say("answer.approve.wrong")), file, who, page, model, response);
            case Confirmation.Wait _ ->
                wrong(new Mistake("password", page.say("answer.approve.wait")), file, who, page, model, response);
            case Confirmation.Confirmed confirmed ->
                done(signing.sign(Hand.on(file.card().appeal(), who), version, confirmed, override.strip()), file);
        };
    }

    @PostMapping("/staff/case/{number}/send-back")
    String sendBack(
            @PathVariable String number,
            @RequestParam(defaultValue = "") String remark,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse response) {
        CaseFile file = open(number, who);
        return remark.isBlank()
                ? wrong(
                        new Mistake("remark", page.say("answer.approve.remark.empty")),
                        file,
                        who,
                        page,
                        model,
                        response)
                : done(sendingBack.sendBack(Hand.on(file.card().appeal(), who), remark.strip()), file);
    }

    private String wrong(
            Mistake mistake, CaseFile file, SignedIn who, Page page, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(file, who, new Mistakes(List.of(mistake)), page, model);
    }

    private static String done(Acted acted, CaseFile file) {
        return switch (acted) {
            case Acted.Done _ -> "redirect:/staff/case/" + file.card().number().alias();
            case Acted.Refused(var key) -> throw new Problem(HttpStatus.CONFLICT, key);
        };
    }

    private CaseFile open(String number, SignedIn who) {
        CaseFile file = desk.open(number, who, Deed.SIGN);
        if (file.card().stage() != Stage.APPROVAL) {
            throw new Problem(HttpStatus.CONFLICT, "answer.refused.not-submitted");
        }
        return file;
    }

    private String show(CaseFile file, SignedIn who, Mistakes mistakes, Page page, Model model) {
        submitted.lay(file, who, page, model);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute("offer", autographs.offer(who, file.card().body()));
        model.asMap().putIfAbsent("override", "");
        return "answer/approve";
    }
}
