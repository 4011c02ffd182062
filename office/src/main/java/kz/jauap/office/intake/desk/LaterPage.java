package kz.jauap.office.intake.desk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where a clerk throws away a paper that was begun and is not to be registered: asked once more, and for a reason. One
/// that is said to be registered already has a number, which is looked up: a person's letter does not vanish by a slip.
@Controller
class LaterPage {
    private static final String PLACE = "/staff/intake/later/{form}";

    /// Why a paper is not to be registered.
    enum Why {
        REGISTERED,
        TAKEN_BACK,
        NO_APPEAL
    }

    private final Desk desk;
    private final DeskTray tray;
    private final SettingAside aside;
    private final CaseFiles files;

    LaterPage(Desk desk, DeskTray tray, SettingAside aside, CaseFiles files) {
        this.desk = desk;
        this.tray = tray;
        this.aside = aside;
        this.files = files;
    }

    @GetMapping(PLACE)
    ModelAndView ask(@PathVariable String form, SignedIn who, Page page) {
        return asking(later(form, who), Fields.none(), page, Mistakes.none());
    }

    @PostMapping(PLACE)
    ModelAndView throwAway(
            @PathVariable String form, @RequestParam MultiValueMap<String, String> sent, SignedIn who, Page page) {
        Later later = later(form, who);
        Fields fields = new Fields(sent);
        Optional<Mistake> mistake = mistake(fields, page);
        if (mistake.isPresent()) {
            ModelAndView again = asking(later, fields, page, new Mistakes(List.of(mistake.get())));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        String why = page.say("intake.later.why." + fields.one("why", Why.class).name());
        aside.throwAway(later, why, registered(fields).orElse(""), who);
        return new ModelAndView("redirect:/staff/intake");
    }

    private Optional<Mistake> mistake(Fields fields, Page page) {
        if (!fields.yes("why")) {
            return Optional.of(new Mistake("why", page.say("intake.later.why.missing")));
        }
        boolean lost = fields.one("why", Why.class) == Why.REGISTERED
                && registered(fields).isEmpty();
        return lost ? Optional.of(new Mistake("number", page.say("intake.later.number.unknown"))) : Optional.empty();
    }

    /// The number under which it is registered, if there is such a case.
    private Optional<String> registered(Fields fields) {
        return RegistrationNumber.parse(fields.line("number"))
                .map(RegistrationNumber::alias)
                .filter(alias -> files.open(alias).isPresent());
    }

    private ModelAndView asking(Later later, Fields fields, Page page, Mistakes mistakes) {
        ModelAndView asking = new ModelAndView("intake/throwAway");
        asking.addObject("later", later);
        asking.addObject("scans", tray.kept(later.fields()));
        asking.addObject("fields", fields);
        asking.addObject("reasons", Choices.words(page, "intake.later.why.", Arrays.stream(Why.values())));
        asking.addObject("mistakes", mistakes);
        return asking;
    }

    private Later later(String form, SignedIn who) {
        return aside.find(form, desk.bodies(who)).orElseThrow(Problem::unknown);
    }
}
