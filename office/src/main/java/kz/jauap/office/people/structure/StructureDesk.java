package kz.jauap.office.people.structure;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Restructuring;
import kz.jauap.office.organisation.Restructuring.Change;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.AuditLine;
import kz.jauap.office.people.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// Takes an administrator's changes of the organisation; each is written into the audit, with its reason.
@Controller
class StructureDesk {
    private static final String BODY = StructurePages.PATH + "/{body:[a-z][a-z0-9-]{0,39}}";

    private final Organisation organisation;
    private final Restructuring restructuring;
    private final StructurePages pages;
    private final Audit audit;

    StructureDesk(Organisation organisation, Restructuring restructuring, StructurePages pages, Audit audit) {
        this.organisation = organisation;
        this.restructuring = restructuring;
        this.pages = pages;
        this.audit = audit;
    }

    /// Who asks at the desk, and of which body.
    private record Counter(String body, SignedIn who, Page page) {}

    @PostMapping(BODY + "/unit")
    ModelAndView open(@PathVariable String body, @RequestParam Map<String, String> sent, SignedIn who, Page page) {
        StructurePages.only(who);
        var asked = AskedChange.of("new", sent, page).named(page);
        return made(
                asked,
                "",
                asked.text(AskedChange.nameIn(Lang.KK)),
                day -> restructuring.open(body(body).id(), asked.name().orElseThrow(), day),
                new Counter(body, who, page));
    }

    @PostMapping(BODY + "/unit/{unit}/move")
    ModelAndView move(
            @PathVariable String body,
            @PathVariable String unit,
            @RequestParam Map<String, String> sent,
            SignedIn who,
            Page page) {
        StructurePages.only(who);
        var moved = unit(body, unit);
        var asked = AskedChange.of(unit + "-move", sent, page).named(page);
        Body to = asked.text("to").isEmpty() ? body(body) : body(asked.text("to"));
        return made(
                asked,
                moved.name().kk(),
                to.id() + ": " + asked.text(AskedChange.nameIn(Lang.KK)),
                day -> restructuring.move(moved, to.id(), asked.name().orElseThrow(), day),
                new Counter(body, who, page));
    }

    @PostMapping(BODY + "/unit/{unit}/close")
    ModelAndView close(
            @PathVariable String body,
            @PathVariable String unit,
            @RequestParam Map<String, String> sent,
            SignedIn who,
            Page page) {
        StructurePages.only(who);
        var closed = unit(body, unit);
        var asked = AskedChange.of(unit + "-close", sent, page);
        var follows = Optional.of(asked.text("successor"))
                .filter(id -> !id.isEmpty())
                .map(id -> unit(body, id).id());
        return made(
                asked,
                closed.name().kk(),
                "×" + follows.map(id -> " " + id).orElse(""),
                day -> follows.filter(unit::equals).isPresent()
                        ? new Change.Refused("people.structure.same")
                        : restructuring.close(closed, day, follows),
                new Counter(body, who, page));
    }

    @PostMapping(BODY + "/topic")
    ModelAndView entrust(@PathVariable String body, @RequestParam Map<String, String> sent, SignedIn who, Page page) {
        StructurePages.only(who);
        var asked = AskedChange.of("topic", sent, page);
        var to = body(body);
        var matter = organisation.topic(asked.text("topic")).orElseThrow(Problem::unknown);
        var district = Optional.of(to)
                .filter(each -> each.kind() == Body.Kind.DISTRICT_AKIMAT)
                .map(Body::id);
        String now = organisation
                .competent(matter.id(), district)
                .map(each -> each.id().value())
                .orElse("–");
        return made(
                asked,
                matter.id() + ": " + now,
                matter.id() + ": " + to.id(),
                day -> restructuring.entrust(matter.id(), district, to.id(), day),
                new Counter(body, who, page));
    }

    @PostMapping(BODY + "/superior")
    ModelAndView superior(@PathVariable String body, @RequestParam Map<String, String> sent, SignedIn who, Page page) {
        StructurePages.only(who);
        var asked = AskedChange.of("superior", sent, page);
        var signed = Stream.of(Superior.Post.values())
                .filter(post -> post.name().equals(asked.text("post")))
                .findFirst()
                .orElseThrow(Problem::unreadable);
        var above = body(asked.text("reviewer"));
        String now = organisation
                .superior(body(body).id(), signed)
                .flatMap(Superior::reviewer)
                .map(each -> each.body().value())
                .orElse("–");
        return made(
                asked,
                signed + ": " + now,
                signed + ": " + above.id(),
                day -> restructuring.placeUnder(
                        body(body).id(), signed, new Superior.Reviewer(above.id(), above.name()), day),
                new Counter(body, who, page));
    }

    private ModelAndView made(
            AskedChange asked, String prior, String later, Function<LocalDate, Change> change, Counter counter) {
        if (!asked.mistakes().isEmpty()) {
            return again(asked, counter);
        }
        LocalDate day = asked.day().orElseThrow();
        return switch (change.apply(day)) {
            case Change.Made _ -> {
                audit.write(
                        counter.who().id(),
                        AuditDeed.ORGANISATION_CHANGED,
                        counter.body(),
                        AuditLine.Change.of(prior, later + ", " + day).because(asked.reason()));
                yield new ModelAndView("redirect:" + StructurePages.PATH + "/" + counter.body() + "?made");
            }
            case Change.Refused(var key) ->
                again(asked.with(asked.form() + "-day", counter.page().say(key)), counter);
        };
    }

    private ModelAndView again(AskedChange asked, Counter counter) {
        return pages.draw(body(counter.body()), asked, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Body body(String id) {
        return organisation.find(id).filter(Body::registers).orElseThrow(Problem::unknown);
    }

    private Unit unit(String body, String id) {
        return organisation
                .unit(id)
                .filter(unit -> unit.body().equals(body(body).id()))
                .orElseThrow(Problem::unknown);
    }
}
