package kz.jauap.office.intake.desk;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.form.Choices;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NumberCheck;
import kz.jauap.office.intake.oral.OralRecords;
import kz.jauap.office.intake.place.Place;
import kz.jauap.office.intake.place.Pointing;
import kz.jauap.office.intake.upload.UploadLimits;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.map.DistrictMap;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.card.Shift;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/// What lies on the desk: the form, its lists, and what the applicant sent before.
@Component
class Desk {
    private static final int EARLIER = 5;

    private final Organisation organisation;
    private final People people;
    private final Lists lists;
    private final Choices choices;
    private final DeskTray tray;
    private final UploadLimits limits;
    private final OralRecords records;
    private final Place place;
    private final DistrictMap map;
    private final Known known;
    private final SettingAside aside;
    private final Shift shift;

    Desk(
            Organisation organisation,
            People people,
            Lists lists,
            Choices choices,
            DeskTray tray,
            UploadLimits limits,
            OralRecords records,
            Place place,
            DistrictMap map,
            Known known,
            SettingAside aside,
            Shift shift) {
        this.aside = aside;
        this.shift = shift;
        this.known = known;
        this.place = place;
        this.map = map;
        this.organisation = organisation;
        this.people = people;
        this.lists = lists;
        this.choices = choices;
        this.tray = tray;
        this.limits = limits;
        this.records = records;
    }

    /// The bodies for which an official may register today.
    ///
    /// @throws Problem 403 when there is none
    List<Body> bodies(SignedIn who) {
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

    /// The body chosen on the form, his own where none is.
    BodyId body(Fields fields, SignedIn who) {
        return bodies(who).stream()
                .map(Body::id)
                .filter(each -> !fields.yes("body") || each.value().equals(fields.text("body")))
                .findFirst()
                .orElseThrow(() -> new Problem(HttpStatus.FORBIDDEN, "intake.fault.registrar"));
    }

    Fields fresh(SignedIn who, Page page, DeskSheet.DeskDoor door) {
        return Fields.with(
                "door",
                door.name(),
                "key",
                UUID.randomUUID().toString(),
                "signed",
                "yes",
                "language",
                page.lang().tag(),
                "addressee",
                page.in(bodies(who).getFirst().name()));
    }

    /// Whether the map on the form was pressed.
    Pointing pointing(Fields fields) {
        return Pointing.of(fields, fields, place, map);
    }

    /// The form with the district of a point that was set without choosing one.
    Fields settled(Fields sent) {
        return place.settled(Fields.none(), sent);
    }

    NumberCheck check(Fields fields, SignedIn who) {
        var sort = fields.one("sort", Applicant.Sort.class);
        String typed = fields.line("number");
        NumberCheck check = NumberCheck.of(sort, typed);
        return NumberCheck.digits(sort, typed)
                .map(digits -> {
                    List<CardRow> earlier = lists.ofApplicant(people.access(who).sight(), digits, EARLIER);
                    return check.with(earlier, known.of(digits, earlier));
                })
                .orElse(check);
    }

    ModelAndView form(Fields fields, SignedIn who, Page page, Mistakes mistakes) {
        ModelAndView form = new ModelAndView("intake/desk");
        form.addObject("fields", fields);
        form.addObject("mistakes", mistakes);
        form.addObject("kept", tray.kept(fields));
        form.addObject("unfinished", tray.unfinished(fields));
        form.addObject("limits", limits);
        form.addObject("oral", records.open(who.id()));
        form.addObject("check", check(fields, who));
        List<Body> bodies = bodies(who);
        form.addObject("today", shift.of(who.id(), bodies.stream().map(Body::id).toList()));
        form.addObject(
                "later",
                aside.of(bodies).stream()
                        .filter(each -> !each.form().toString().equals(fields.text("key")))
                        .toList());
        form.addObject(
                "bodies",
                bodies.stream()
                        .map(body -> new Choice(body.id().value(), page.in(body.name())))
                        .toList());
        form.addObject("doors", Choices.words(page, "law.channel.", doors()));
        form.addObject("kinds", Choices.words(page, "law.kind.", Arrays.stream(Kind.values())));
        form.addObject("sorts", Choices.words(page, "intake.sort.", Arrays.stream(Applicant.Sort.values())));
        form.addObject("topics", choices.topics(page));
        form.addObject("districts", choices.districts(page));
        form.addObject("point", place.of(fields));
        form.addObject("lies", place.of(fields).flatMap(place::district));
        form.addObject("plans", place.plans());
        return form;
    }

    /// The form again, with what is wrong with it.
    ModelAndView told(Fields fields, SignedIn who, Page page, HttpStatus status, Mistake... mistakes) {
        ModelAndView again = form(fields, who, page, new Mistakes(List.of(mistakes)));
        again.setStatus(status);
        return again;
    }

    /// The form again, with the one field that is mistaken.
    ModelAndView mistaken(String field, String key, Fields fields, SignedIn who, Page page) {
        return told(fields, who, page, HttpStatus.UNPROCESSABLE_CONTENT, mistake(field, key, page));
    }

    static Mistake mistake(String field, String key, Page page, Object... args) {
        return new Mistake(field, page.say(key, args));
    }

    private static Stream<? extends Enum<?>> doors() {
        return Arrays.stream(DeskSheet.DeskDoor.values());
    }
}
