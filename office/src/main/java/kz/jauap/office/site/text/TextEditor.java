package kz.jauap.office.site.text;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.site.text.Wordings.Step;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One text in three languages side by side, with its versions: written, laid before others, published, taken back.
@Controller
class TextEditor {
    private static final String KEY = "/staff/texts/key/{key:[A-Za-z0-9._-]{1,120}}";
    private static final int LONGEST_NOTE = 500;

    private final Wordings wordings;
    private final Words words;
    private final People people;

    TextEditor(Wordings wordings, Words words, People people) {
        this.wordings = wordings;
        this.words = words;
        this.people = people;
    }

    @GetMapping(KEY)
    String show(@PathVariable String key, SignedIn who, Page page, Model model) {
        Editors.only(who);
        return draw(key, Optional.empty(), Mistakes.none(), model);
    }

    @PostMapping(KEY + "/{language}")
    String write(
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "LOOK") String step,
            SignedIn who,
            Page page,
            Model model,
            HttpServletResponse answer) {
        Editors.only(who);
        var lang = Lang.of(language).orElseThrow(Problem::unknown);
        var shipped = words.shipped(lang, key).orElseThrow(Problem::unknown);
        var clean = PlainText.clean(text).strip();
        var why = PlainText.clean(note).strip();
        var look = Optional.of(new Sheet.Look(lang, clean, why));
        var mistakes = new Mistakes(Stream.concat(
                        Fitness.mistake(lang, clean, shipped).stream()
                                .map(complaint -> new Mistake(
                                        "text-" + lang.tag(),
                                        page.say(
                                                complaint,
                                                Fitness.LONGEST,
                                                String.join(", ", Fitness.facts(shipped))))),
                        Mistake.tooLong("note-" + lang.tag(), why, LONGEST_NOTE, page).stream())
                .toList());
        var wanted = Stream.of(Step.values())
                .filter(each -> each.name().equals(step))
                .findFirst();
        if (!mistakes.isEmpty()) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return draw(key, look, mistakes, model);
        }
        if (wanted.isEmpty()) return draw(key, look, Mistakes.none(), model);
        if (forced(wanted.get()) && changesTheLaw(key, clean, shipped)) {
            throw new Problem(HttpStatus.CONFLICT, "site.edit.statutory");
        }
        wordings.write(lang, key, clean, why, who.id(), wanted.get());
        return "redirect:/staff/texts/key/" + key + "#" + lang.tag();
    }

    /// Puts an earlier version in force again; 0 stands for the text of the software.
    @PostMapping(KEY + "/{language}/restore")
    String restore(
            @PathVariable String key,
            @PathVariable String language,
            @RequestParam(defaultValue = "0") long version,
            SignedIn who) {
        Editors.only(who);
        var lang = Lang.of(language).orElseThrow(Problem::unknown);
        var shipped = words.shipped(lang, key).orElseThrow(Problem::unknown);
        var text = version == 0
                ? shipped
                : wordings.history(key).stream()
                        .filter(each -> each.id() == version && each.lang() == lang)
                        .findFirst()
                        .orElseThrow(Problem::unknown)
                        .text();
        if (changesTheLaw(key, text, shipped)) throw new Problem(HttpStatus.CONFLICT, "site.edit.statutory");
        wordings.restore(lang, key, text, who.id());
        return "redirect:/staff/texts/key/" + key + "#" + lang.tag();
    }

    private String draw(String key, Optional<Sheet.Look> look, Mistakes mistakes, Model model) {
        if (!words.knows(Lang.KK, key)) throw Problem.unknown();
        model.addAttribute(
                "sheet",
                new Sheet(
                        key,
                        Leaflet.holding(key),
                        Statutory.states(key),
                        Leaflet.marked(key),
                        Row.of(key, wordings, words).columns(),
                        look));
        model.addAttribute("officers", people);
        model.addAttribute("mistakes", mistakes);
        return "site/text/editor";
    }

    private static boolean forced(Step step) {
        return switch (step) {
            case SAVE, SUBMIT -> false;
            case PUBLISH, CHECK -> true;
        };
    }

    private static boolean changesTheLaw(String key, String text, String shipped) {
        return Statutory.states(key) && !text.equals(shipped);
    }
}
