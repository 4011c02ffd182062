package kz.jauap.office.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import org.springframework.stereotype.Component;

/// The lists that the forms of the doors let people choose from.
@Component
public class Choices {
    private final Organisation organisation;

    Choices(Organisation organisation) {
        this.organisation = organisation;
    }

    /// Topics, with leaving the choice to the office first.
    public List<Choice> topics(Page page) {
        return led(
                page.say("intake.choose-for-me"),
                organisation.topics().stream().map(topic -> new Choice(topic.id(), page.in(topic.name()))));
    }

    public List<Choice> districts(Page page) {
        return led(
                page.say("intake.district.none"),
                organisation.districts().stream()
                        .sorted(Comparator.comparing(Body::numberCode))
                        .map(body -> new Choice(body.id().value(), page.in(body.shortName()))));
    }

    /// The words of a law's list, each under its own name.
    public static List<Choice> words(Page page, String prefix, Stream<? extends Enum<?>> words) {
        return words.map(word -> new Choice(word.name(), page.say(prefix + word.name())))
                .toList();
    }

    public static List<Choice> languages() {
        return Arrays.stream(Lang.values())
                .map(lang -> new Choice(lang.tag(), lang.ownName()))
                .toList();
    }

    private static List<Choice> led(String first, Stream<Choice> others) {
        List<Choice> all = new ArrayList<>();
        all.add(new Choice("", first));
        others.forEach(all::add);
        return List.copyOf(all);
    }
}
