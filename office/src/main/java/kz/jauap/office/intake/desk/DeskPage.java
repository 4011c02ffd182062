package kz.jauap.office.intake.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.oral.OralRecords;
import kz.jauap.office.intake.place.Pointing;
import kz.jauap.office.look.Leave;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of the chancellery's desk. Nothing that is missing stops a registration.
@Controller
class DeskPage {
    /// The scope of the keys under which the desk registers; the clerk follows.
    static final String SCOPE = "desk/";

    private final Desk desk;
    private final Taking taking;
    private final DeskTray tray;
    private final Clock clock;
    private final HandedDraft handed;
    private final Contested contested;
    private final OralRecords records;
    private final SettingAside aside;

    DeskPage(
            Desk desk,
            Taking taking,
            DeskTray tray,
            Clock clock,
            HandedDraft handed,
            Contested contested,
            OralRecords records,
            SettingAside aside) {
        this.aside = aside;
        this.desk = desk;
        this.taking = taking;
        this.tray = tray;
        this.clock = clock;
        this.handed = handed;
        this.contested = contested;
        this.records = records;
    }

    @Bean
    static NavItem intakeEntry() {
        return NavItem.staff(20, "/staff/intake", "intake.nav.desk", "stamp", "REGISTRAR");
    }

    /// The desk can record a video message, and shows a scan before it is sent.
    @ModelAttribute
    void leave(HttpServletResponse answer) {
        Leave.camera(answer);
        Leave.pictures(answer);
    }

    /// An empty form, or one that was begun.
    ///
    /// @param door by which the one before it came: letters lie in piles
    @GetMapping("/staff/intake")
    ModelAndView form(
            @RequestParam(defaultValue = "") String later,
            @RequestParam(defaultValue = "") String door,
            SignedIn who,
            Page page) {
        Optional<Fields> begun = aside.find(later, desk.bodies(who)).map(Later::fields);
        Fields fields = begun.orElseGet(() -> desk.fresh(who, page, DeskSheet.DeskDoor.of(door)));
        return desk.form(fields, who, page, Mistakes.none());
    }

    /// The remark on the number and the earlier appeals, while the clerk goes on typing.
    @PostMapping("/staff/intake/number")
    String number(@RequestParam MultiValueMap<String, String> sent, SignedIn who, Model model) {
        desk.bodies(who);
        model.addAttribute("check", desk.check(new Fields(sent), who));
        return "intake/number";
    }

    @PostMapping("/staff/intake")
    ModelAndView register(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "scan", required = false) @Nullable List<MultipartFile> scan,
            @RequestParam(name = "video", required = false) @Nullable List<MultipartFile> video,
            @RequestParam(name = "files", required = false) @Nullable List<MultipartFile> files,
            SignedIn who,
            Page page,
            RedirectAttributes flash) {
        Fields fields = desk.settled(new Fields(sent));
        var body = desk.body(fields, who);
        List<NotKept> notKept = tray.lay(fields, scan, video, files);
        Pointing pointing = desk.pointing(fields);
        if (pointing.stays()) {
            return desk.form(pointing.fields(), who, page, Mistakes.none())
                    .addObject("told", pointing.told().orElse(""));
        }
        if (fields.text("do").equals("check")) {
            return desk.form(fields, who, page, Mistakes.none());
        }
        if (fields.text("do").equals("known")) {
            return desk.form(Known.onto(fields, desk.check(fields, who).known()), who, page, Mistakes.none());
        }
        if (fields.text("do").equals("later")) {
            return aside(fields, body, who, page);
        }
        return switch (ReceivedAt.read(fields.line("received"), fields.line("time"), clock.instant())) {
            case ReceivedAt.Unreadable(var field) -> desk.mistaken(field, "intake.flaw.time", fields, who, page);
            case ReceivedAt.Given(var at) -> {
                var sheet = new DeskSheet(fields).submission(body, at, tray.enclosures(fields), handed.begun(fields));
                var wrong = contested.wrong(fields, sheet);
                if (wrong.isPresent() && taking.taken(sheet, key(fields, who)).isEmpty()) {
                    yield desk.told(
                            fields, who, page, HttpStatus.UNPROCESSABLE_CONTENT, mistakes(List.of(wrong.get()), page));
                }
                var submission =
                        contested.joined(fields, sheet).orElseGet(() -> sheet.grownFrom(handed.origin(fields)));
                flash.addFlashAttribute("notKept", notKept);
                yield fields.text("do").equals("record")
                        ? written(submission, fields, who, page)
                        : take(submission, fields, who, page);
            }
        };
    }

    private ModelAndView aside(Fields fields, BodyId body, SignedIn who, Page page) {
        if (SettingAside.blank(fields, tray.kept(fields))) {
            return desk.mistaken("text", "intake.later.blank", fields, who, page);
        }
        aside.aside(fields, body, who.id());
        return new ModelAndView("redirect:/staff/intake#later");
    }

    /// An oral statement is read back before it is registered.
    private ModelAndView written(Submission submission, Fields fields, SignedIn who, Page page) {
        Mistake[] mistakes = mistakes(taking.check(submission), page);
        if (mistakes.length > 0) {
            return desk.told(fields, who, page, HttpStatus.UNPROCESSABLE_CONTENT, mistakes);
        }
        var record = records.write(tray.of(fields), who.id(), fields, submission);
        aside.goesOn(fields);
        return new ModelAndView("redirect:/staff/intake/oral/" + record.id());
    }

    private static Mistake[] mistakes(List<Flaw> flaws, Page page) {
        return flaws.stream()
                .map(flaw -> new Mistake(
                        flaw.field(), page.say(flaw.key(), flaw.args().toArray())))
                .toArray(Mistake[]::new);
    }

    private static Taking.Key key(Fields fields, SignedIn who) {
        return new Taking.Key(SCOPE + who.id(), fields.key().toString());
    }

    private ModelAndView take(Submission submission, Fields fields, SignedIn who, Page page) {
        return switch (taking.take(submission, new Actor.Official(who.id()), Optional.of(key(fields, who)))) {
            case Taken.Registered(var registration) -> {
                handed.spend(fields, registration);
                yield new ModelAndView(
                        "redirect:/staff/voucher/" + registration.number().alias());
            }
            case Taken.HeldBack(var flaws) ->
                desk.told(fields, who, page, HttpStatus.UNPROCESSABLE_CONTENT, mistakes(flaws, page));
            case Taken.SentBefore _ -> {
                fields.sent().set("key", UUID.randomUUID().toString());
                yield desk.told(
                        fields, who, page, HttpStatus.CONFLICT, Desk.mistake("text", "intake.flaw.sent-before", page));
            }
        };
    }
}
