package kz.jauap.office.people.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.NavItem;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Competence;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.organisation.Unit;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.staff.FoundationTable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/// The organisation as it stands, and one body with its units, matters and superiors.
@Controller
public class StructurePages {
    static final String PATH = "/staff/organisation";

    private final Organisation organisation;
    private final People people;
    private final FoundationTable foundation;
    private final Clock clock;

    StructurePages(Organisation organisation, People people, FoundationTable foundation, Clock clock) {
        this.organisation = organisation;
        this.people = people;
        this.foundation = foundation;
        this.clock = clock;
    }

    @Bean
    static NavItem structureEntry() {
        return NavItem.staff(81, PATH, "people.structure.nav", "building-2", "ADMINISTRATOR");
    }

    @GetMapping(PATH)
    ModelAndView all(SignedIn who) {
        only(who);
        return draw(AskedChange.NONE, HttpStatus.OK);
    }

    /// The page of them all, with what was asked of a court and not done.
    ModelAndView draw(AskedChange asked, HttpStatus status) {
        return new ModelAndView("people/structure/all", status)
                .addObject(
                        "bodies",
                        organisation.bodies().stream()
                                .map(body -> new Branch(
                                        body,
                                        organisation.units(body.id()),
                                        people.of(body.id()).size()))
                                .toList())
                .addObject("foundation", foundation.founded())
                .addObject("courts", courts())
                .addObject("asked", asked);
    }

    /// The courts before which anybody's answers may be brought today.
    List<Body> courts() {
        return organisation.bodies().stream()
                .flatMap(body -> Stream.of(Superior.Post.values())
                        .flatMap(post -> organisation.superior(body.id(), post).stream()))
                .map(Superior::court)
                .distinct()
                .map(organisation::body)
                .toList();
    }

    @GetMapping(PATH + "/{body:[a-z][a-z0-9-]{0,39}}")
    ModelAndView one(@PathVariable String body, SignedIn who) {
        only(who);
        return draw(
                organisation.find(body).filter(Body::registers).orElseThrow(Problem::unknown),
                AskedChange.NONE,
                HttpStatus.OK);
    }

    /// A body's page, with a change that was asked for and not made.
    ModelAndView draw(Body found, AskedChange asked, HttpStatus status) {
        return new ModelAndView("people/structure/one", status)
                .addObject("body", found)
                .addObject("asked", asked)
                .addObject(
                        "units",
                        organisation.everyUnit(found.id()).stream()
                                .map(unit -> new Part(unit, unit.successor().flatMap(organisation::unit), staff(unit)))
                                .toList())
                .addObject("matters", organisation.matters(found.id()))
                .addObject("coming", coming(found))
                .addObject("head", organisation.superior(found.id(), Superior.Post.HEAD))
                .addObject("deputy", organisation.superior(found.id(), Superior.Post.DEPUTY))
                .addObject("organisation", organisation)
                .addObject("today", today());
    }

    private List<Coming> coming(Body body) {
        return organisation.topics().stream()
                .flatMap(topic -> organisation.competences(topic.id()).stream()
                        .filter(each -> each.validity().since().isAfter(today()))
                        .filter(each -> each.body().equals(body.id()))
                        .map(each -> new Coming(topic, each)))
                .toList();
    }

    private long staff(Unit unit) {
        return people.of(unit.body()).stream()
                .filter(officer -> officer.unit().filter(unit.id()::equals).isPresent())
                .count();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    static void only(SignedIn who) {
        if (!who.has(Role.ADMINISTRATOR)) throw new Problem(HttpStatus.FORBIDDEN, "");
    }

    /// A body with its units and the number of its staff.
    public record Branch(Body body, List<Unit> units, int staff) {}

    /// A unit with the one that followed it and the number of its staff.
    public record Part(Unit unit, Optional<Unit> successor, long staff) {}

    /// A topic that becomes a body's matter some day.
    public record Coming(Topic topic, Competence competence) {}
}
