package kz.jauap.office.statistics.open;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.statistics.page.Names;
import kz.jauap.office.statistics.report.Cut;

/// To what everybody may narrow the public figures: to one class of appeals, and to one district or one body.
///
/// What is then shown are lines of divisions that are told anyway, so that no choice tells more than the data do. A
/// district and a body at once would be a division of its own, and are not offered.
///
/// @param weight absent where both classes are shown
/// @param part absent for the whole city
public record Narrowed(Optional<Weight> weight, Optional<Part> part) {
    public static final Narrowed NOT = new Narrowed(Optional.empty(), Optional.empty());

    /// One value of a division.
    public record Part(Cut cut, String value) {
        String code() {
            return cut.name() + "." + value;
        }
    }

    /// Districts and bodies to choose from, under the name of what they have in common.
    public record Group(String name, List<Choice> choices) {}

    /// What is asked for in words; empty where there is no such class, district or body.
    static Optional<Narrowed> asked(String weight, String of, Organisation organisation) {
        Optional<Weight> said = Stream.of(Weight.values())
                .filter(each -> each.name().equals(weight))
                .findFirst();
        Optional<Part> part =
                parts(organisation).filter(each -> each.code().equals(of)).findFirst();
        return (said.isEmpty() && !weight.isEmpty()) || (part.isEmpty() && !of.isEmpty())
                ? Optional.empty()
                : Optional.of(new Narrowed(said, part));
    }

    private static Stream<Part> parts(Organisation organisation) {
        return Stream.concat(
                organisation.districts().stream().map(each -> part(Cut.DISTRICT, each)),
                organisation.bodies().stream().map(each -> part(Cut.BODY, each)));
    }

    private static Part part(Cut cut, Body body) {
        return new Part(cut, body.id().value());
    }

    List<Weight> weights() {
        return weight.map(List::of).orElse(List.of(Weight.values()));
    }

    /// As it is written in the list of parts.
    public String chosen() {
        return part.map(Part::code).orElse("");
    }

    /// What it adds to the query of an address.
    public String address() {
        return weight.map(each -> "&weight=" + each).orElse("")
                + part.map(each -> "&of=" + each.code()).orElse("");
    }

    static List<Choice> weights(Page page) {
        List<Choice> choices = new ArrayList<>(List.of(new Choice("", page.say("statistics.weight.both"))));
        choices.addAll(Names.weights(page));
        return List.copyOf(choices);
    }

    static List<Group> groups(Page page, Organisation organisation) {
        return List.of(
                group(page, Cut.DISTRICT, organisation.districts()), group(page, Cut.BODY, organisation.bodies()));
    }

    private static Group group(Page page, Cut cut, List<Body> bodies) {
        return new Group(
                page.say("statistics.cut." + cut.name()),
                bodies.stream()
                        .map(each -> new Choice(part(cut, each).code(), page.in(each.shortName())))
                        .toList());
    }
}
