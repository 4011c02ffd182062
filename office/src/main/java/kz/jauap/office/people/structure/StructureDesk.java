package kz.jauap.office.people.structure;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
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
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Takes an administrator's changes of the organisation; each is written into the audit.
@Controller
class StructureDesk {
    private static final String BODY = StructurePages.PATH + "/{body:[a-z][a-z0-9-]{0,39}}";

    private final Organisation organisation;
    private final Restructuring restructuring;
    private final Audit audit;

    StructureDesk(Organisation organisation, Restructuring restructuring, Audit audit) {
        this.organisation = organisation;
        this.restructuring = restructuring;
        this.audit = audit;
    }

    @PostMapping(BODY + "/unit")
    String open(
            @PathVariable String body,
            @RequestParam(defaultValue = "") String nameKk,
            @RequestParam(defaultValue = "") String nameRu,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam LocalDate day,
            SignedIn who,
            Page page,
            RedirectAttributes back) {
        StructurePages.only(who);
        var name = UnitName.of(nameKk, nameRu, nameEn);
        var change = name.isEmpty()
                ? new Change.Refused("people.structure.name.missing")
                : restructuring.open(body(body).id(), name.get(), day);
        return told(change, body, "", nameKk + ", " + day, who, page, back);
    }

    @PostMapping(BODY + "/unit/{unit}/move")
    String move(
            @PathVariable String body,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String nameKk,
            @RequestParam(defaultValue = "") String nameRu,
            @RequestParam(defaultValue = "") String nameEn,
            @RequestParam(defaultValue = "") String to,
            @RequestParam LocalDate day,
            SignedIn who,
            Page page,
            RedirectAttributes back) {
        StructurePages.only(who);
        var moved = unit(body, unit);
        var name = UnitName.of(nameKk, nameRu, nameEn);
        var change = name.isEmpty()
                ? new Change.Refused("people.structure.name.missing")
                : restructuring.move(moved, to.isEmpty() ? moved.body() : body(to).id(), name.get(), day);
        return told(
                change,
                body,
                moved.name().kk(),
                (to.isEmpty() ? body : to) + ": " + nameKk + ", " + day,
                who,
                page,
                back);
    }

    @PostMapping(BODY + "/unit/{unit}/close")
    String close(
            @PathVariable String body,
            @PathVariable String unit,
            @RequestParam(defaultValue = "") String successor,
            @RequestParam LocalDate day,
            SignedIn who,
            Page page,
            RedirectAttributes back) {
        StructurePages.only(who);
        var closed = unit(body, unit);
        var follows = Optional.of(successor)
                .filter(id -> !id.isEmpty())
                .map(id -> unit(body, id).id());
        var change = follows.filter(unit::equals).isPresent()
                ? new Change.Refused("people.structure.same")
                : restructuring.close(closed, day, follows);
        return told(
                change,
                body,
                closed.name().kk(),
                "× " + day + follows.map(id -> ", " + id).orElse(""),
                who,
                page,
                back);
    }

    @PostMapping(BODY + "/topic")
    String entrust(
            @PathVariable String body,
            @RequestParam(defaultValue = "") String topic,
            @RequestParam LocalDate day,
            SignedIn who,
            Page page,
            RedirectAttributes back) {
        StructurePages.only(who);
        var to = body(body);
        var matter = organisation.topic(topic).orElseThrow(Problem::unknown);
        var district = Optional.of(to)
                .filter(each -> each.kind() == Body.Kind.DISTRICT_AKIMAT)
                .map(Body::id);
        String before = topic + ": "
                + organisation
                        .competent(matter.id(), district)
                        .map(each -> each.id().value())
                        .orElse("–");
        return told(
                restructuring.entrust(matter.id(), district, to.id(), day),
                body,
                before,
                topic + ": " + to.id() + ", " + day,
                who,
                page,
                back);
    }

    @PostMapping(BODY + "/superior")
    String superior(
            @PathVariable String body,
            @RequestParam Superior.Post post,
            @RequestParam(defaultValue = "") String reviewer,
            @RequestParam LocalDate day,
            SignedIn who,
            Page page,
            RedirectAttributes back) {
        StructurePages.only(who);
        var above = body(reviewer);
        String before = post + ": "
                + organisation
                        .superior(body(body).id(), post)
                        .flatMap(Superior::reviewer)
                        .map(each -> each.body().value())
                        .orElse("–");
        var change =
                restructuring.placeUnder(body(body).id(), post, new Superior.Reviewer(above.id(), above.name()), day);
        return told(change, body, before, post + ": " + reviewer + ", " + day, who, page, back);
    }

    private String told(
            Change change, String body, String prior, String later, SignedIn who, Page page, RedirectAttributes back) {
        back.addFlashAttribute(
                "said",
                switch (change) {
                    case Change.Made _ -> {
                        audit.write(
                                who.id(),
                                AuditDeed.ORGANISATION_CHANGED,
                                body,
                                AuditLine.Change.of(prior, PlainText.line(later)));
                        yield page.say("people.structure.made");
                    }
                    case Change.Refused(var key) -> page.say(key);
                });
        return "redirect:" + StructurePages.PATH + "/" + body;
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
