package kz.jauap.office.publication.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.publication.shelf.Published;
import org.springframework.stereotype.Component;

/// The words of a published answer's surroundings in the reader's language: who answered, on what, in which district.
@Component
public class Shown {
    private final Organisation organisation;

    Shown(Organisation organisation) {
        this.organisation = organisation;
    }

    public String body(Page page, Published published) {
        return page.in(organisation.body(published.body()).name());
    }

    public Optional<String> topic(Page page, Published published) {
        return organisation.topic(published.about().topic()).map(topic -> page.in(topic.name()));
    }

    public Optional<String> district(Page page, Published published) {
        return organisation.find(published.about().district()).map(body -> page.in(body.shortName()));
    }

    List<Choice> topics(Page page) {
        return led(
                page.say("publication.all-topics"),
                organisation.topics().stream()
                        .sorted(Comparator.comparing(Topic::id))
                        .map(topic -> new Choice(topic.id(), page.in(topic.name()))));
    }

    List<Choice> districts(Page page) {
        return led(
                page.say("publication.all-districts"),
                organisation.districts().stream()
                        .sorted(Comparator.comparing(Body::numberCode))
                        .map(body -> new Choice(body.id().value(), page.in(body.shortName()))));
    }

    List<Choice> years(Page page, List<Integer> years) {
        return led(
                page.say("publication.all-years"),
                years.stream().map(year -> new Choice(String.valueOf(year), String.valueOf(year))));
    }

    private static List<Choice> led(String first, Stream<Choice> others) {
        List<Choice> all = new ArrayList<>(List.of(new Choice("", first)));
        others.forEach(all::add);
        return List.copyOf(all);
    }
}
