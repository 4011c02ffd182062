package kz.jauap.office.registry.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Filter;
import org.springframework.stereotype.Component;

/// Says what a list is narrowed by where no field of its form does.
@Component
class Chips {
    private final Organisation organisation;

    Chips(Organisation organisation) {
        this.organisation = organisation;
    }

    List<Chip> of(Asked asked, Page page) {
        Filter.About about = asked.filter().about();
        List<Chip> chips = new ArrayList<>();
        about.waiting()
                .ifPresent(
                        on -> chips.add(chip(asked, "waiting", on.name(), page.say("registry.waiting." + on.name()))));
        about.days().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(day -> chips.add(chip(
                        asked,
                        day.getKey().code(),
                        day.getValue().toString(),
                        page.say("registry.day." + day.getKey().name(), day.getValue()))));
        about.topic()
                .flatMap(organisation::topic)
                .ifPresent(topic -> chips.add(chip(asked, "topic", topic.id(), page.in(topic.name()))));
        about.district()
                .flatMap(organisation::find)
                .ifPresent(body -> chips.add(chip(asked, "district", body.id().value(), page.in(body.shortName()))));
        about.marks().stream()
                .sorted(Comparator.naturalOrder())
                .forEach(mark ->
                        chips.add(chip(asked, Asked.MARK, mark.name(), page.say("registry.mark." + mark.name()))));
        return List.copyOf(chips);
    }

    private static Chip chip(Asked asked, String name, String value, String label) {
        return new Chip(name, value, label, asked.without(name, value));
    }
}
