package kz.jauap.office.intake.outside.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.registry.card.Lists;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// Where a registrar enters the platform's list, and he or a controller compares it with our register.
@Controller
class ListPage {
    static final String PATH = "/staff/outside-register";

    private final Entering entering;
    private final Comparing comparing;
    private final Lists lists;
    private final People people;
    private final Words words;
    private final Clock clock;

    ListPage(Entering entering, Comparing comparing, Lists lists, People people, Words words, Clock clock) {
        this.entering = entering;
        this.comparing = comparing;
        this.lists = lists;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    @Bean
    static NavItem outsideRegisterInMenu() {
        return NavItem.staff(57, PATH, "intake.list.nav", "file-check", "REGISTRAR", "CONTROLLER");
    }

    @GetMapping(PATH)
    ModelAndView form(SignedIn who, Page page) {
        entitled(who, Role.REGISTRAR, Role.CONTROLLER);
        return form(Filled.blank(page), "", Mistakes.none(), who);
    }

    @PostMapping(path = PATH, params = "do=enter")
    ModelAndView enter(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) Optional<MultipartFile> file,
            SignedIn who,
            Page page)
            throws IOException {
        entitled(who, Role.REGISTRAR);
        Filled filled = Filled.of(page, sent);
        String text = text(filled, file);
        return switch (sheet(filled, text)) {
            case Sheet.Refused(String why) -> wrong(filled, text, why, page, who);
            case Sheet.Lines(List<Line> lines) ->
                new ModelAndView("intake/outsideEntered").addObject("entered", entering.enter(lines, who));
        };
    }

    @PostMapping(PATH)
    ModelAndView compare(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(required = false) Optional<MultipartFile> file,
            SignedIn who,
            Page page)
            throws IOException {
        entitled(who, Role.REGISTRAR, Role.CONTROLLER);
        Filled filled = Filled.of(page, sent);
        String text = text(filled, file);
        Optional<Period> period = period(filled, page);
        return switch (sheet(filled, text)) {
            case Sheet.Refused(String why) -> wrong(filled, text, why, page, who);
            case Sheet.Lines(List<Line> lines) ->
                period.map(days -> new ModelAndView("intake/outsideCompared")
                                .addObject("compared", compared(lines, days, who, page))
                                .addObject("period", days)
                                .addObject("list", text)
                                .addObject("registrar", who.has(Role.REGISTRAR)))
                        .orElseGet(() -> refused(form(filled, text, filled.mistakes(), who)));
        };
    }

    @PostMapping(PATH + "/comparison.csv")
    ResponseEntity<byte[]> csv(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        entitled(who, Role.REGISTRAR, Role.CONTROLLER);
        Filled filled = Filled.of(page, sent);
        Optional<Period> period = period(filled, page);
        if (!(Sheet.of(filled.text("list"), words) instanceof Sheet.Lines(List<Line> lines)) || period.isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.list.empty");
        }
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("comparison-%s-%s.csv"
                                        .formatted(
                                                period.get().from(),
                                                period.get().to()))
                                .build()
                                .toString())
                .body(compared(lines, period.get(), who, page).csv());
    }

    private Compared compared(List<Line> lines, Period period, SignedIn who, Page page) {
        return new Compared(comparing.compare(lines, period, people.access(who).sight()), page);
    }

    /// What stands in the file, else what was pasted; a file that is no UTF-8 leaves nothing.
    private static String text(Filled filled, Optional<MultipartFile> file) throws IOException {
        Optional<MultipartFile> sent = file.filter(each -> !each.isEmpty());
        if (sent.isEmpty()) {
            return filled.text("list");
        }
        if (sent.get().getSize() > Sheet.LARGEST) {
            return filled.wrong("file", "intake.list.too-large", "");
        }
        return Sheet.text(sent.get().getBytes()).orElseGet(() -> filled.wrong("file", "intake.list.not-utf8", ""));
    }

    private Sheet sheet(Filled filled, String text) {
        return filled.mistakes().of("file").<Sheet>map(Sheet.Refused::new).orElseGet(() -> Sheet.of(text, words));
    }

    private static Optional<Period> period(Filled filled, Page page) {
        Optional<LocalDate> from = filled.day("from", "intake.list.from.missing");
        Optional<LocalDate> to = filled.day("to", "intake.list.to.missing");
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            return filled.wrong("to", page.say("intake.list.to.backwards"), Optional.empty());
        }
        return from.flatMap(first -> to.map(last -> new Period(first, last)));
    }

    private ModelAndView wrong(Filled filled, String text, String why, Page page, SignedIn who) {
        return refused(form(filled, text, new Mistakes(List.of(new Mistake("file", page.say(why)))), who));
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private ModelAndView form(Filled filled, String list, Mistakes mistakes, SignedIn who) {
        LocalDate today = LocalDate.now(clock);
        return new ModelAndView("intake/outsideList")
                .addObject("later", lists.statedLater(people.access(who).sight()))
                .addObject("list", list)
                .addObject("from", filled.text("from", today.withDayOfMonth(1).toString()))
                .addObject("to", filled.text("to", today.toString()))
                .addObject("mistakes", mistakes)
                .addObject("registrar", who.has(Role.REGISTRAR));
    }

    private static void entitled(SignedIn who, Role... roles) {
        if (List.of(roles).stream().noneMatch(who::has)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }
}
