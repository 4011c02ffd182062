package kz.jauap.office.intake.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.desk.DeskSheet.DeskDoor;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The pages on which a clerk takes in a pile of letters by keyboard alone.
@Controller
class BatchPages {
    private final Batches batches;
    private final Scans scans;
    private final Grid grid;
    private final Organisation organisation;

    BatchPages(Batches batches, Scans scans, Grid grid, Organisation organisation) {
        this.batches = batches;
        this.scans = scans;
        this.grid = grid;
        this.organisation = organisation;
    }

    @GetMapping("/staff/intake/batch")
    String piles(SignedIn who, Page page, Model model) {
        List<Body> bodies = bodies(who);
        model.addAttribute(
                "bodies",
                bodies.stream()
                        .map(body -> new Choice(body.id().value(), page.in(body.name())))
                        .toList());
        model.addAttribute(
                "doors",
                Choices.words(
                        page,
                        "law.channel.",
                        List.of(DeskDoor.POST, DeskDoor.CHANCELLERY).stream().map(DeskDoor::channel)));
        model.addAttribute("ways", Choices.words(page, "intake.batch.way.", Arrays.stream(Scans.Way.values())));
        model.addAttribute(
                "batches",
                bodies.stream().flatMap(body -> batches.of(body.id()).stream()).toList());
        return "intake/batch/piles";
    }

    @PostMapping("/staff/intake/batch")
    String open(
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam(name = "scans", required = false) @Nullable List<MultipartFile> brought,
            SignedIn who,
            Page page,
            RedirectAttributes flash) {
        Fields fields = new Fields(sent);
        BodyId body = body(fields.text("body"), who);
        List<NotKept> notKept = new ArrayList<>();
        List<Batch.Row> rows = new ArrayList<>(scans.letters(
                Objects.requireNonNullElse(brought, List.of()),
                fields.one("way", Scans.Way.class),
                fields.text("pages"),
                notKept));
        if (rows.isEmpty()) {
            rows.add(Scans.blank());
        }
        Lang lang = Lang.of(fields.text("language")).orElse(page.lang());
        DeskDoor door = fields.yes("door") ? fields.one("door", DeskDoor.class) : DeskDoor.POST;
        flash.addFlashAttribute("notKept", List.copyOf(notKept));
        return "redirect:/staff/intake/batch/"
                + batches.open(body, door, lang.tag(), rows, who).id();
    }

    @GetMapping("/staff/intake/batch/{id}")
    String grid(
            @PathVariable String id,
            @RequestParam(defaultValue = "0") String at,
            SignedIn who,
            Page page,
            Model model) {
        Batch batch = batch(id, who);
        model.addAttribute("batch", batch);
        model.addAttribute("next", batch.next(Fields.with("at", at).number("at")));
        model.addAttribute("numbers", grid.numbers(batch));
        model.addAttribute("kinds", Choices.words(page, "law.kind.", Arrays.stream(Kind.values())));
        model.asMap().putIfAbsent("notKept", List.of());
        model.asMap().putIfAbsent("told", "");
        return "intake/batch/grid";
    }

    /// One more letter, without a scan.
    @PostMapping("/staff/intake/batch/{id}/more")
    String more(@PathVariable String id, SignedIn who) {
        Batch batch = batch(id, who);
        batches.add(batch, Scans.blank());
        return "redirect:/staff/intake/batch/" + batch.id() + "?at="
                + (batch.rows().size() + 1);
    }

    /// Saves, registers or takes out one letter. What is registered already is never touched.
    @PostMapping("/staff/intake/batch/{id}/{row}")
    String row(
            @PathVariable String id,
            @PathVariable String row,
            @RequestParam MultiValueMap<String, String> sent,
            SignedIn who,
            Page page,
            RedirectAttributes flash) {
        Batch batch = batch(id, who);
        Batch.Row letter = letter(batch, row);
        Fields fields = new Fields(sent);
        String base = "redirect:/staff/intake/batch/" + batch.id() + "?at=";
        if (letter.appeal().isPresent()) {
            return base + (letter.place() + 1);
        }
        switch (fields.text("do")) {
            case "save" -> batches.type(letter, fields);
            case "remove" -> batches.remove(letter);
            case String _ -> {
                return register(batch, letter, fields, who)
                        .map(told -> {
                            flash.addFlashAttribute("told", page.say(told));
                            return base + letter.place();
                        })
                        .orElseGet(() -> base + (letter.place() + 1));
            }
        }
        return base + letter.place();
    }

    /// Why a letter was not registered.
    private Optional<String> register(Batch batch, Batch.Row letter, Fields fields, SignedIn who) {
        return switch (batches.register(batch, letter, fields, who)) {
            case Taken.Registered _ -> Optional.empty();
            case Taken.HeldBack _ -> Optional.of("intake.batch.flaw.empty");
            case Taken.SentBefore _ -> Optional.of("intake.flaw.sent-before");
        };
    }

    private List<Body> bodies(SignedIn who) {
        List<Body> bodies = who.capacities().stream()
                .filter(capacity -> capacity.has(Role.REGISTRAR))
                .map(Officer::body)
                .distinct()
                .map(organisation::body)
                .toList();
        if (bodies.isEmpty()) {
            throw new Problem(HttpStatus.FORBIDDEN, "intake.fault.registrar");
        }
        return bodies;
    }

    private BodyId body(String wanted, SignedIn who) {
        return bodies(who).stream()
                .map(Body::id)
                .filter(each -> wanted.isBlank() || each.value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.FORBIDDEN, "intake.fault.registrar"));
    }

    private Batch batch(String id, SignedIn who) {
        return grid.batch(id, bodies(who).stream().map(Body::id).toList());
    }

    private static Batch.Row letter(Batch batch, String id) {
        return batch.rows().stream()
                .filter(each -> each.id().toString().equals(id))
                .findFirst()
                .orElseThrow(Problem::unknown);
    }
}
