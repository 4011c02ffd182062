package kz.jauap.office.cabinet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// What an owner keeps: drafts begun in his cabinet, his details, his papers. Whoever is not inside is led to the door.
@Controller
class HoldingPages {
    private static final String HOME = "redirect:/me";
    private static final int LONGEST = 300;

    private final Entrance entrance;
    private final Holdings holdings;
    private final Belonging belonging;
    private final OwnPapers papers;

    HoldingPages(Entrance entrance, Holdings holdings, Belonging belonging, OwnPapers papers) {
        this.entrance = entrance;
        this.holdings = holdings;
        this.belonging = belonging;
        this.papers = papers;
    }

    @PostMapping("/me/draft")
    String begin(HttpServletRequest request, Page page) {
        return entrance.inside(request)
                .map(owner -> "redirect:/file/"
                        + holdings.begin(owner, page.lang()).code().characters())
                .orElse(HOME);
    }

    @PostMapping("/me/draft/{code}/delete")
    String delete(@PathVariable String code, HttpServletRequest request) {
        entrance.inside(request).ifPresent(owner -> holdings.delete(owner, code));
        return HOME + "#drafts";
    }

    @GetMapping("/me/details")
    ModelAndView details(HttpServletRequest request) {
        return entrance.inside(request)
                .map(owner -> form(owner, holdings.details(owner), Mistakes.none()))
                .orElseGet(() -> new ModelAndView(HOME));
    }

    @PostMapping("/me/details")
    ModelAndView keep(
            @RequestParam Map<String, String> fields, HttpServletRequest request, Page page, RedirectAttributes next) {
        Details details = new Details(line(fields, "postal"), line(fields, "phone"), line(fields, "email"));
        List<Mistake> mistakes = new ArrayList<>();
        Map.of("postal", details.postal(), "phone", details.phone(), "email", details.email())
                .forEach((name, text) -> {
                    if (text.length() > LONGEST) {
                        mistakes.add(new Mistake(name, page.say("cabinet.details.long", LONGEST)));
                    }
                });
        return entrance.inside(request)
                .map(owner -> {
                    if (!mistakes.isEmpty()) {
                        ModelAndView again = form(owner, details, new Mistakes(mistakes));
                        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                        return again;
                    }
                    holdings.keep(owner, details);
                    next.addFlashAttribute("kept", true);
                    return new ModelAndView(HOME);
                })
                .orElseGet(() -> new ModelAndView(HOME));
    }

    @GetMapping("/me/papers.zip")
    ResponseEntity<StreamingResponseBody> papers(HttpServletRequest request) {
        return entrance.inside(request)
                .map(owner -> {
                    StreamingResponseBody archive =
                            to -> papers.pack(belonging.owner(owner).signed(), to);
                    return ResponseEntity.ok()
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    ContentDisposition.attachment()
                                            .filename("appeals.zip")
                                            .build()
                                            .toString())
                            .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                            .contentType(MediaType.parseMediaType("application/zip"))
                            .body(archive);
                })
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SEE_OTHER)
                        .header(HttpHeaders.LOCATION, request.getContextPath() + "/me")
                        .build());
    }

    private static ModelAndView form(Owner owner, Details details, Mistakes mistakes) {
        ModelAndView form = new ModelAndView("cabinet/details");
        form.addObject("owner", owner);
        form.addObject("details", details);
        form.addObject("mistakes", mistakes);
        return form;
    }

    private static String line(Map<String, String> fields, String name) {
        return PlainText.line(fields.getOrDefault(name, ""));
    }
}
