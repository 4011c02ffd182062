package kz.jauap.office.intake.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.oral.OralMark;
import kz.jauap.office.look.Leave;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Where the mark on a paper that somebody brings is read at the desk.
@Controller
class MarkPage {
    private final Desk desk;
    private final DeskTray tray;
    private final HandedDraft handed;

    MarkPage(Desk desk, DeskTray tray, HandedDraft handed) {
        this.desk = desk;
        this.tray = tray;
        this.handed = handed;
    }

    /// What it leads to is the desk's form, with all that the form may do.
    @ModelAttribute
    void leave(HttpServletResponse answer) {
        Leave.camera(answer);
        Leave.pictures(answer);
    }

    /// The form, filled in from the mark on a paper that its author wrote at home.
    @PostMapping("/staff/intake/draft")
    ModelAndView handed(@RequestParam(defaultValue = "") String draft, SignedIn who, Page page) {
        Optional<UUID> oral = OralMark.parse(draft);
        if (oral.isPresent()) {
            return new ModelAndView("redirect:/staff/intake/oral/" + oral.get());
        }
        Fields fields = desk.fresh(who, page, DeskSheet.DeskDoor.CHANCELLERY);
        return switch (handed.open(draft)) {
            case HandedDraft.Filled filled -> {
                handed.lay(filled, tray.of(fields));
                yield desk.form(filled.onto(fields, desk.bodies(who)), who, page, Mistakes.none());
            }
            case HandedDraft.Spent(var number) ->
                desk.told(
                        fields,
                        who,
                        page,
                        HttpStatus.CONFLICT,
                        Desk.mistake("mark", "intake.flaw.draft.spent", page, number));
            case HandedDraft.Unknown _ ->
                desk.told(
                        fields,
                        who,
                        page,
                        HttpStatus.NOT_FOUND,
                        Desk.mistake("mark", "intake.flaw.draft.unknown", page));
        };
    }
}
