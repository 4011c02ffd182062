package kz.jauap.office.urgent.page;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.Filled;
import kz.jauap.office.urgent.duty.Contact;
import kz.jauap.office.urgent.duty.Moment;
import kz.jauap.office.urgent.duty.Roster;
import kz.jauap.office.urgent.duty.Turn;
import kz.jauap.office.urgent.duty.Watch;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// Draws the duty roster of a body.
@Component
public class DutyView {
    private final Roster roster;
    private final Organisation organisation;
    private final People people;
    private final Clock clock;

    DutyView(Roster roster, Organisation organisation, People people, Clock clock) {
        this.roster = roster;
        this.organisation = organisation;
        this.people = people;
        this.clock = clock;
    }

    /// A turn with the name of whose it is.
    public record TurnRow(Turn turn, String officer) {}

    /// Who may be called and what ways he has left; telephone and e-mail are shown by their ends only.
    public record ReachRow(String officer, Contact contact, String phone, String email) {
        public boolean reachable() {
            return contact.phone().isPresent() || contact.email().isPresent();
        }
    }

    ModelAndView show(Body body, Filled filled, Page page) {
        Instant now = clock.instant();
        Moment moment = roster.moment(now);
        List<Officer> eligible = roster.eligible(body.id());
        ModelAndView view = new ModelAndView("urgent/duty");
        view.setStatus(filled.mistakes().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view.addObject("body", body)
                .addObject("filled", filled)
                .addObject("moment", moment)
                .addObject("onDuty", names(roster.onDuty(body.id(), now), page))
                .addObject(
                        "bodies",
                        organisation.bodies().stream()
                                .map(each -> new Choice(each.id().value(), page.in(each.shortName())))
                                .toList())
                .addObject(
                        "officers",
                        eligible.stream()
                                .map(each -> new Choice(
                                        String.valueOf(each.id()),
                                        each.name().full(page.lang()),
                                        page.in(each.position())))
                                .toList())
                .addObject(
                        "watches",
                        Stream.of(Watch.values())
                                .map(each -> new Choice(
                                        each.name(),
                                        page.say("urgent.watch." + each),
                                        page.say("urgent.watch.hint." + each)))
                                .toList())
                .addObject(
                        "places",
                        Stream.of(1, 2, 3)
                                .map(each -> new Choice(String.valueOf(each), page.say("urgent.duty.place." + each)))
                                .toList())
                .addObject(
                        "languages",
                        Stream.of(Lang.values())
                                .map(each -> new Choice(each.tag(), each.ownName()))
                                .toList())
                .addObject(
                        "turns",
                        roster.turns(body.id(), moment.day()).stream()
                                .map(turn -> new TurnRow(
                                        turn,
                                        people.officer(turn.officer()).name().full(page.lang())))
                                .toList())
                .addObject(
                        "reach",
                        eligible.stream().map(each -> reach(each, page.lang())).toList());
    }

    private static List<String> names(List<List<Officer>> steps, Page page) {
        return steps.stream()
                .flatMap(List::stream)
                .map(officer -> officer.name().full(page.lang()))
                .toList();
    }

    private ReachRow reach(Officer officer, Lang lang) {
        Contact contact = roster.contact(officer);
        return new ReachRow(
                officer.name().full(lang),
                contact,
                contact.phone().map(DutyView::end).orElse("—"),
                contact.email()
                        .map(each -> "…" + each.substring(each.indexOf('@')))
                        .orElse("—"));
    }

    private static String end(String phone) {
        return "…" + phone.substring(Math.max(0, phone.length() - 2));
    }
}
