package kz.jauap.office.site.typo;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.regex.Pattern;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Takes reports of mistakes on pages: by form, or from the dialog that Ctrl+Enter opens.
@Controller
class TypoDesk {
    private static final int LONGEST_QUOTE = 1000;
    private static final int LONGEST_COMMENT = 2000;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\",;:]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}");

    private final Typos typos;

    TypoDesk(Typos typos) {
        this.typos = typos;
    }

    @GetMapping("/typo")
    String form(@RequestParam(defaultValue = "/") String page, Model model) {
        return form(new TypoReport(address(page), "", "", ""), Mistakes.none(), model);
    }

    @PostMapping("/typo")
    String report(
            @RequestParam(name = "page", defaultValue = "/") String where,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "") String contact,
            Page page,
            Model model,
            HttpServletResponse response) {
        var report = new TypoReport(address(where), quote.strip(), comment.strip(), contact.strip());
        var mistakes = check(report, page);
        if (!mistakes.isEmpty()) {
            response.setStatus(422);
            return form(report, mistakes, model);
        }
        typos.report(report, page.lang());
        model.addAttribute("back", report.page());
        return "site/typo/thanks";
    }

    private static String form(TypoReport report, Mistakes mistakes, Model model) {
        model.addAttribute("report", report);
        model.addAttribute("mistakes", mistakes);
        return "site/typo/report";
    }

    private static Mistakes check(TypoReport report, Page page) {
        var mistakes = new ArrayList<Mistake>();
        if (report.quote().isEmpty() && report.comment().isEmpty()) {
            mistakes.add(new Mistake("quote", page.say("site.typo.empty")));
        }
        if (report.quote().length() > LONGEST_QUOTE) {
            mistakes.add(new Mistake("quote", page.say("site.typo.long", LONGEST_QUOTE)));
        }
        if (report.comment().length() > LONGEST_COMMENT) {
            mistakes.add(new Mistake("comment", page.say("site.typo.long", LONGEST_COMMENT)));
        }
        if (!report.contact().isEmpty() && !EMAIL.matcher(report.contact()).matches()) {
            mistakes.add(new Mistake("contact", page.say("site.typo.contact.wrong")));
        }
        return new Mistakes(mistakes);
    }

    private static String address(String page) {
        return page.matches("/[A-Za-z0-9_./-]{0,200}") && !page.startsWith("//") ? page : "/";
    }
}
