package kz.jauap.office.people.admin;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;

/// Where an official works: a body, and perhaps one of its units.
record Place(BodyId body, Optional<String> unit) {
    /// Reads `body` or `body/unit`, where there is such a place now.
    static Optional<Place> of(String code, Organisation organisation) {
        int cut = code.indexOf('/');
        Optional<String> unit = cut < 0 ? Optional.empty() : Optional.of(code.substring(cut + 1));
        return organisation
                .find(cut < 0 ? code : code.substring(0, cut))
                .filter(Body::registers)
                .map(body -> new Place(body.id(), unit))
                .filter(place -> place.standsIn(organisation));
    }

    String code() {
        return body.value() + unit.map(id -> "/" + id).orElse("");
    }

    private boolean standsIn(Organisation organisation) {
        return unit.isEmpty()
                || organisation.units(body).stream().anyMatch(each -> each.id().equals(unit.get()));
    }

    /// Every place, each body before its units.
    static List<Choice> choices(Organisation organisation, Page page, String none) {
        return Stream.concat(
                        Stream.of(new Choice("", page.say(none))),
                        organisation.bodies().stream().flatMap(body -> choices(body, organisation, page)))
                .toList();
    }

    private static Stream<Choice> choices(Body body, Organisation organisation, Page page) {
        String name = page.in(body.shortName());
        return Stream.concat(
                Stream.of(new Choice(body.id().value(), name)),
                organisation.units(body.id()).stream()
                        .map(unit ->
                                new Choice(body.id().value() + "/" + unit.id(), name + " · " + page.in(unit.name()))));
    }
}
