package kz.jauap.office.answer.paragraph;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Validity;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The standard paragraphs before a head or an administrator: written in three languages, dated, withdrawn.
@Controller
class ParagraphPages {
    private static final String PATH = "/staff/paragraphs";
    private static final String ONE = PATH + "/{id:[0-9]{1,18}}";
    private static final int LONGEST = 4000;

    private final Paragraphs paragraphs;
    private final Organisation organisation;

    ParagraphPages(Paragraphs paragraphs, Organisation organisation) {
        this.paragraphs = paragraphs;
        this.organisation = organisation;
    }

    @Bean
    static NavItem paragraphsEntry() {
        return NavItem.staff(45, PATH, "answer.paragraph.nav", "copy", "HEAD", "DEPUTY_HEAD", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    String list(SignedIn who, Model model) {
        only(who);
        model.addAttribute("paragraphs", paragraphs.all());
        model.addAttribute("today", paragraphs.today());
        model.addAttribute("organisation", organisation);
        return "answer/paragraph/list";
    }

    /// An empty sheet; 0 is the paragraph that is not there yet.
    @GetMapping(ONE)
    String show(@PathVariable long id, SignedIn who, Page page, Model model) {
        only(who);
        var fields = id == 0
                ? Map.of("since", paragraphs.today().toString())
                : fields(paragraphs.find(id).orElseThrow(Problem::unknown));
        return draw(id, fields, Mistakes.none(), page, model);
    }

    @PostMapping(ONE)
    String put(
            @PathVariable long id,
            @RequestParam Map<String, String> fields,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse answer) {
        only(who);
        var mistakes = mistakes(fields, page);
        if (!mistakes.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(id, fields, mistakes, page, model);
        }
        paragraphs.put(
                new Paragraph(
                        id,
                        Optional.of(text(fields, "topic"))
                                .filter(topic -> organisation.topic(topic).isPresent()),
                        three(fields, "title"),
                        three(fields, "words"),
                        three(fields, "norm"),
                        new Validity(day(fields, "since").orElseThrow(), day(fields, "until")),
                        false),
                who.id());
        return "redirect:" + PATH;
    }

    @PostMapping(ONE + "/withdraw")
    String withdraw(@PathVariable long id, SignedIn who) {
        only(who);
        if (paragraphs.find(id).isEmpty()) {
            throw Problem.unknown();
        }
        paragraphs.withdraw(id, who.id());
        return "redirect:" + PATH;
    }

    private static Mistakes mistakes(Map<String, String> fields, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        for (var name : List.of("title-kk", "title-ru", "title-en", "words-kk", "words-ru", "words-en")) {
            var text = text(fields, name);
            if (text.isEmpty()) mistakes.add(new Mistake(name, page.say("answer.paragraph.empty")));
            else if (text.length() > LONGEST) mistakes.add(new Mistake(name, page.say("answer.long", LONGEST)));
            var unknown = Places.unknown(text);
            if (!unknown.isEmpty()) {
                mistakes.add(new Mistake(name, page.say("answer.paragraph.place", String.join(", ", unknown))));
            }
        }
        var since = day(fields, "since");
        if (since.isEmpty()) mistakes.add(new Mistake("since", page.say("answer.paragraph.since.missing")));
        var until = day(fields, "until");
        boolean written = !text(fields, "until").isEmpty();
        if (written && (until.isEmpty() || since.filter(until.get()::isAfter).isEmpty())) {
            mistakes.add(new Mistake("until", page.say("answer.paragraph.until.wrong")));
        }
        return new Mistakes(mistakes);
    }

    private String draw(long id, Map<String, String> fields, Mistakes mistakes, Page page, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("fields", fields);
        model.addAttribute("mistakes", mistakes);
        model.addAttribute(
                "topics",
                Stream.concat(
                                Stream.of(new Choice("", page.say("answer.paragraph.any"))),
                                organisation.topics().stream()
                                        .map(topic -> new Choice(topic.id(), page.in(topic.name()))))
                        .toList());
        return "answer/paragraph/one";
    }

    private static Map<String, String> fields(Paragraph one) {
        Map<String, String> fields = new HashMap<>();
        for (Lang lang : Lang.values()) {
            fields.put("title-" + lang.tag(), one.title().in(lang));
            fields.put("words-" + lang.tag(), one.words().in(lang));
            fields.put("norm-" + lang.tag(), one.norm().in(lang));
        }
        fields.put("topic", one.topic().orElse(""));
        fields.put("since", one.inForce().since().toString());
        fields.put("until", one.inForce().until().map(LocalDate::toString).orElse(""));
        return fields;
    }

    private static Trilingual three(Map<String, String> fields, String name) {
        return new Trilingual(text(fields, name + "-kk"), text(fields, name + "-ru"), text(fields, name + "-en"));
    }

    private static String text(Map<String, String> fields, String name) {
        return PlainText.clean(fields.getOrDefault(name, "")).strip();
    }

    private static Optional<LocalDate> day(Map<String, String> fields, String name) {
        return Dates.read(text(fields, name));
    }

    private static void only(SignedIn who) {
        if (!who.has(Role.HEAD) && !who.has(Role.DEPUTY_HEAD) && !who.has(Role.ADMINISTRATOR)) {
            throw new Problem(HttpStatus.FORBIDDEN, "registry.denied.NOT_YOUR_ROLE");
        }
    }
}
