package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.place.PhotoPlaces;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Ending;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.OpenedByCode;
import kz.jauap.office.registry.file.SimilarAnswers;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.journal.Registration;
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
    private final LentTrays trays;
    private final PhotoPlaces photos;
    private final OpenedByCode opened;
    private final Gate gate;
    private final Screen screen;
    private final Forms forms;
    private final SimilarAnswers similar;
    private final Clock clock;

    Portal(
            Taking taking,
            Tray tray,
            LentTrays trays,
            PhotoPlaces photos,
            Forms forms,
            OpenedByCode opened,
            Gate gate,
            Screen screen,
            SimilarAnswers similar,
            Clock clock) {
        this.screen = screen;
        this.similar = similar;
        this.clock = clock;
        this.taking = taking;
        this.tray = tray;
        this.trays = trays;
        this.photos = photos;
        this.forms = forms;
        this.opened = opened;
        this.gate = gate;
    }

    ModelAndView form(PortalDoor door, Fields before, Page page) {
        return forms.fresh(door, before, page);
    }

    ModelAndView receive(
            PortalDoor door,
            Fields sent,
            List<MultipartFile> uploaded,
            HttpServletRequest request,
            Page page,
            RedirectAttributes flash) {
        UUID key = FormKey.of(sent, request, clock);
        Optional<Instant> again =
                door instanceof QuestionDoor ? gate.crowd(request.getRemoteAddr()) : gate.pass(request.getRemoteAddr());
        if (again.isPresent()) {
            String text = page.say("look.fault.again", Dates.time(again.get()));
            return told(forms.drawn(door, sent, page), HttpStatus.TOO_MANY_REQUESTS, new Mistake("text", text));
        }
        UUID form = LentTrays.of(key);
        trays.lend(form);
        List<NotKept> notKept = tray.keep(form, uploaded, Enclosure.Role.ATTACHMENT, LARGEST);
        Optional<Fields> placed = photos.pressed(form, sent, sent);
        if (placed.isPresent()) {
            return forms.drawn(door, placed.get(), page).addObject("pressed", true);
        }
        Submission submission = door.read(sent, tray.enclosures(form, sent));
        if (sent.yes("look")) {
            return forms.drawn(door, sent, page)
                    .addObject("similar", similar.to(submission.said().text()));
        }
        Taking.Key once = new Taking.Key(door.scope(), key.toString());
        Optional<Why> aside = door instanceof QuestionDoor ? screen.aside(sent, request) : Optional.empty();
        if (aside.isPresent() && taking.check(submission).isEmpty()) {
            Arrival arrival = taking.setAside(submission, new Actor.Office(), once, aside.get());
            if (arrival.ending() != Ending.REGISTERED) {
                return keptAside(door, arrival);
            }
        }
        List<String> doubts = doubts(door, submission, notKept, sent, page);
        if (!doubts.isEmpty() && !sent.yes("anyway")) {
            return doubted(forms.drawn(door, sent, page), doubts)
                    .addObject("similar", similar.to(submission.said().text()));
        }
        return switch (taking.take(submission, new Actor.Office(), Optional.of(once))) {
            case Taken.Registered(var registration) -> taken(door, registration, notKept, request, flash);
            case Taken.HeldBack(var flaws) ->
                told(forms.drawn(door, sent, page), HttpStatus.UNPROCESSABLE_CONTENT, mistakes(flaws, page));
            case Taken.SentBefore _ -> sentBefore(door, sent, page);
        };
    }

    /// Whoever filed on our pages is led to his voucher; in a frame, where nothing can be remembered, he reads at once
    /// what the voucher would tell him.
    private ModelAndView taken(
            PortalDoor door,
            Registration registration,
            List<NotKept> notKept,
            HttpServletRequest request,
            RedirectAttributes flash) {
        if (door instanceof QuestionDoor question && question.framed()) {
            return new ModelAndView("intake/filedFramed")
                    .addObject("registration", registration)
                    .addObject("notKept", notKept);
        }
        opened.keep(registration.appeal(), request);
        flash.addFlashAttribute("notKept", notKept);
        return new ModelAndView("redirect:/voucher/" + registration.number().alias());
    }

    private static ModelAndView keptAside(PortalDoor door, Arrival arrival) {
        ModelAndView told = new ModelAndView("intake/aside", HttpStatus.ACCEPTED);
        return told.addObject("arrival", arrival)
                .addObject("framed", door instanceof QuestionDoor question && question.framed());
    }

    private List<String> doubts(PortalDoor door, Submission submission, List<NotKept> notKept, Fields sent, Page page) {
        List<String> doubts = new ArrayList<>();
        if (door instanceof QuestionDoor) {
            notKept.forEach(file -> doubts.add(file.name() + ": " + page.say(file.key())));
            if (photos.unseen(LentTrays.of(sent.key()), sent, sent)) {
                doubts.add(page.say("intake.place.photo.doubt"));
            }
        }
        door.doubts(submission).forEach(key -> doubts.add(page.say(key)));
        return List.copyOf(doubts);
    }

    /// Somebody went back to a form he had sent and changed it: he gets a form of its own for the changed words.
    private ModelAndView sentBefore(PortalDoor door, Fields sent, Page page) {
        sent.sent().set("key", UUID.randomUUID().toString());
        return told(
                forms.drawn(door, sent, page),
                HttpStatus.CONFLICT,
                new Mistake("text", page.say("intake.flaw.sent-before")));
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
}
