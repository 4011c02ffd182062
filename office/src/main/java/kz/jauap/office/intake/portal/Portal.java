package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Draws the forms of the public doors and takes in what comes back; whatever happens, the sender keeps his words.
@Component
class Portal {
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Taking taking;
    private final Tray tray;
    private final Choices choices;
    private final OpenedByCode opened;
    private final Settings settings;
    private final Gate gate;

    Portal(Taking taking, Tray tray, Choices choices, OpenedByCode opened, Settings settings, Gate gate) {
        this.taking = taking;
        this.tray = tray;
        this.choices = choices;
        this.opened = opened;
        this.settings = settings;
        this.gate = gate;
    }

    ModelAndView form(PortalDoor door, Page page) {
        Fields fields = Fields.with(
                "key", UUID.randomUUID().toString(), "language", page.lang().tag());
        return form(door, fields, page);
    }

    ModelAndView receive(
            PortalDoor door,
            Fields sent,
            List<MultipartFile> uploaded,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        UUID key = sent.key();
        var again = gate.pass(request.getRemoteAddr());
        if (again.isPresent()) {
            String text = page.say("look.fault.again", Dates.time(again.get()));
            return told(form(door, sent, page), HttpStatus.TOO_MANY_REQUESTS, new Mistake("text", text));
        }
        List<NotKept> notKept = tray.keep(key, uploaded, Enclosure.Role.ATTACHMENT, LARGEST);
        Submission submission = door.read(sent, tray.enclosures(key, sent));
        List<String> doubts = doubts(door, submission, notKept, page);
        if (!doubts.isEmpty() && !sent.yes("anyway")) {
            return doubted(form(door, sent, page), doubts);
        }
        return switch (taking.take(
                submission, new Actor.Office(), Optional.of(new Taking.Key(door.path(), key.toString())))) {
            case Taken.Registered(var registration) -> {
                opened.keep(registration.appeal(), request);
                flash.addFlashAttribute("notKept", notKept);
                yield new ModelAndView(
                        "redirect:/voucher/" + registration.number().alias());
            }
            case Taken.HeldBack(var flaws) ->
                told(form(door, sent, page), HttpStatus.UNPROCESSABLE_CONTENT, mistakes(flaws, page));
            case Taken.SentBefore _ -> sentBefore(door, sent, page);
        };
    }

    private List<String> doubts(PortalDoor door, Submission submission, List<NotKept> notKept, Page page) {
        List<String> doubts = new ArrayList<>();
        if (door != PortalDoor.THREAT) {
            notKept.forEach(file -> doubts.add(file.name() + ": " + page.say(file.key())));
        }
        door.doubts(submission).forEach(key -> doubts.add(page.say(key)));
        return List.copyOf(doubts);
    }

    /// Somebody went back to a form he had sent and changed it: he gets a form of its own for the changed words.
    private ModelAndView sentBefore(PortalDoor door, Fields sent, Page page) {
        sent.sent().set("key", UUID.randomUUID().toString());
        return told(
                form(door, sent, page), HttpStatus.CONFLICT, new Mistake("text", page.say("intake.flaw.sent-before")));
    }

    private static Mistake[] mistakes(List<Flaw> flaws, Page page) {
        return flaws.stream()
                .map(flaw -> new Mistake(
                        flaw.field(), page.say(flaw.key(), flaw.args().toArray())))
                .toArray(Mistake[]::new);
    }

    private static ModelAndView told(ModelAndView form, HttpStatus status, Mistake... mistakes) {
        form.setStatus(status);
        form.addObject("mistakes", new Mistakes(List.of(mistakes)));
        return form;
    }

    private static ModelAndView doubted(ModelAndView form, List<String> doubts) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        form.addObject("doubts", doubts);
        return form;
    }

    private ModelAndView form(PortalDoor door, Fields fields, Page page) {
        ModelAndView form = new ModelAndView(door.template());
        form.addObject("fields", fields);
        form.addObject("kept", fields.yes("key") ? tray.of(fields.key(), fields) : List.of());
        form.addObject("topics", choices.topics(page));
        form.addObject("districts", choices.districts(page));
        form.addObject("kinds", kinds(page));
        form.addObject("days", settings.informalAnswerDays());
        form.addObject("doubts", List.of());
        form.addObject("mistakes", Mistakes.none());
        return form;
    }

    private static List<Choice> kinds(Page page) {
        List<Choice> kinds = new ArrayList<>();
        kinds.add(new Choice("", page.say("intake.choose-for-me")));
        for (Kind kind : Kind.values()) {
            kinds.add(new Choice(kind.name(), page.say("intake.kind." + kind.name())));
        }
        return List.copyOf(kinds);
    }
}
