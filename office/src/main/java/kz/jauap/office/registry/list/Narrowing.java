package kz.jauap.office.registry.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Filter;
import org.springframework.stereotype.Component;

/// Says what a list is narrowed by: in the words of its form's fields, and where no field asks for it, in others.
@Component
public class Narrowing {
    private final Organisation organisation;
    private final People people;

    Narrowing(Organisation organisation, People people) {
        this.organisation = organisation;
        this.people = people;
    }

    /// How a list is narrowed that somebody asked for.
    public Narrowed of(Asked asked, List<Field> fields, Page page) {
        List<Chip> chips = new ArrayList<>();
        asked.kept()
                .forEach((name, values) -> values.stream()
                        .filter(_ -> !name.equals("q"))
                        .forEach(value -> chips.add(new Chip(
                                name, value, label(name, value, asked, fields, page), asked.without(name, value)))));
        return new Narrowed(asked.list().path(), fields, chips);
    }

    private String label(String name, String value, Asked asked, List<Field> fields, Page page) {
        return chosen(name, value, fields).orElseGet(() -> named(name, value, asked.filter(), page));
    }

    private static Optional<String> chosen(String name, String value, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .flatMap(field -> field.choices().stream())
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst();
    }

    private String named(String name, String value, Filter filter, Page page) {
        return switch (name) {
            case "stage", "waiting", Asked.MARK -> page.say("registry." + name + "." + value);
            case "kind", "door", "weight" -> page.say("law." + name + "." + value);
            case "late" -> page.say("registry.only." + value);
            case "topic" ->
                organisation.topic(value).map(topic -> page.in(topic.name())).orElse(value);
            case "body", "district" ->
                organisation.find(value).map(body -> page.in(body.shortName())).orElse(value);
            case "executor" ->
                page.say("registry.executor") + ": "
                        + people.find(Long.parseLong(value))
                                .map(officer -> officer.name().signature(page.lang()))
                                .orElse("—");
            default -> day(name, filter.about(), page).orElse(value);
        };
    }

    private static Optional<String> day(String name, Filter.About about, Page page) {
        return about.days().entrySet().stream()
                .filter(day -> day.getKey().code().equals(name))
                .map(day -> page.say("registry.day." + day.getKey().name(), day.getValue()))
                .findFirst();
    }
}
