package kz.jauap.office.consideration.page;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.term.Ground;
import kz.jauap.office.consideration.Findings;
import kz.jauap.office.consideration.Inquiring;
import kz.jauap.office.consideration.Running;
import kz.jauap.office.consideration.paper.Uploading;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where others are asked for information and their reply is written down.
@Controller
class InquiryPages {
    private final CaseDesk desk;
    private final Inquiring inquiring;
    private final Running running;
    private final Outlook outlook;
    private final Uploading uploading;

    InquiryPages(CaseDesk desk, Inquiring inquiring, Running running, Outlook outlook, Uploading uploading) {
        this.uploading = uploading;
        this.desk = desk;
        this.inquiring = inquiring;
        this.running = running;
        this.outlook = outlook;
    }

    @GetMapping("/staff/case/{number}/inquiry")
    ModelAndView inquiry(@PathVariable String number, SignedIn who, Page page) {
        return inquiry(desk.open(number, who, Deed.CONSIDER), Filled.blank(page), page);
    }

    @PostMapping("/staff/case/{number}/inquiry")
    ModelAndView send(
            @PathVariable String number, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        String to = filled.words("to", "consideration.inquiry.to.missing");
        String question = filled.words("question", "consideration.inquiry.question.missing");
        return filled.carriedOut(() -> inquiring.send(filled.hand(who, file), to, question))
                ? Filled.back(file)
                : inquiry(file, filled, page);
    }

    private ModelAndView inquiry(CaseFile file, Filled filled, Page page) {
        var card = file.card();
        return filled.view("consideration/inquiry", file, Findings.barred(file))
                .addObject("change", outlook.change(card, running.turning(card, Ground.INQUIRY), page.lang()))
                .addObject("reply", outlook.owed(running.materials(card, running.today()), page.lang()));
    }

    @GetMapping("/staff/case/{number}/inquiry-answer")
    ModelAndView reply(@PathVariable String number, SignedIn who, Page page) {
        return reply(desk.open(number, who, Deed.CONSIDER), Filled.blank(page));
    }

    @PostMapping("/staff/case/{number}/inquiry-answer")
    ModelAndView answered(
            @PathVariable String number,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Optional<List<MultipartFile>> paper,
            SignedIn who,
            Page page) {
        CaseFile file = desk.open(number, who, Deed.CONSIDER);
        Filled filled = Filled.of(page, sent);
        String words = filled.words("reply", "consideration.reply.words.missing");
        Optional<Uploading.Kept> kept = uploading.keep("paper", paper, filled, page);
        return filled.carriedOut(() -> inquiring.answered(filled.hand(who, file), words, kept))
                ? Filled.back(file)
                : reply(file, filled);
    }

    private static ModelAndView reply(CaseFile file, Filled filled) {
        return filled.view("consideration/reply", file, Inquiring.barredReply(file));
    }
}
