package kz.jauap.office.intake.open311.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import org.springframework.stereotype.Component;

/// The services of the door: the city's own topics, in the reader's language.
@Component
public class Services {
    /// Who reports by one of these tells of a crime or a threat: ahead of every queue, and shown to nobody.
    private static final Set<String> URGENT = Set.of("crime", "terror-threat");

    private final Organisation organisation;
    private final Words words;

    Services(Organisation organisation, Words words) {
        this.organisation = organisation;
        this.words = words;
    }

    public static boolean urgent(String code) {
        return URGENT.contains(code);
    }

    public Optional<Topic> find(String code) {
        return organisation.topic(code);
    }

    public Part list(Lang lang) {
        return Part.many(
                "services",
                organisation.topics().stream()
                        .map(topic -> service(topic, lang))
                        .toList());
    }

    /// What a service asks.
    public Part definition(Topic topic, Lang lang) {
        List<Attribute> all = Attributes.of(topic.id());
        List<Part> asked = new ArrayList<>();
        for (int at = 0; at < all.size(); at++) {
            asked.add(all.get(at).part(at + 1, words, lang));
        }
        return Part.group("service_definition", Part.text("service_code", topic.id()), Part.many("attributes", asked));
    }

    private Part service(Topic topic, Lang lang) {
        String who = organisation
                .competent(topic.id(), Optional.empty())
                .map(Body::shortName)
                .map(name -> name.in(lang))
                .orElseGet(() -> words.say(lang, "intake.open311.districts"));
        return Part.group(
                "service",
                Part.text("service_code", topic.id()),
                Part.text("service_name", topic.name().in(lang)),
                Part.text(
                        "description",
                        words.say(
                                lang,
                                urgent(topic.id()) ? "intake.open311.service.urgent" : "intake.open311.service",
                                who)),
                Part.flag("metadata", true),
                Part.text("type", "realtime"),
                Part.text("keywords", String.join(", ", topic.keywords().in(lang))),
                Part.text("group", who));
    }
}
