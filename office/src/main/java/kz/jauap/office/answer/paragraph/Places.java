package kz.jauap.office.answer.paragraph;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// What the places in a standard paragraph stand for in one case.
@Component
public class Places {
    /// The names that may stand in braces.
    public static final Set<String> NAMES = Set.of("number", "applicant", "received", "today", "body", "topic");

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private final Organisation organisation;

    Places(Organisation organisation) {
        this.organisation = organisation;
    }

    /// Names in braces that stand for nothing.
    public static Set<String> unknown(String words) {
        Set<String> unknown = new TreeSet<>();
        PLACE.matcher(words).results().map(found -> found.group(1)).forEach(unknown::add);
        unknown.removeAll(NAMES);
        return unknown;
    }

    public String filled(String words, CaseFile file, Lang lang, LocalDate today) {
        Map<String, String> values = values(file, lang, today);
        return PLACE.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }

    private Map<String, String> values(CaseFile file, Lang lang, LocalDate today) {
        var card = file.card();
        Map<String, String> values = new LinkedHashMap<>();
        values.put("number", card.number().text());
        values.put("applicant", file.applicant().name());
        values.put("received", Dates.day(lang, card.registered().receiptDay()));
        values.put("today", Dates.day(lang, today));
        values.put("body", organisation.body(card.body()).name().in(lang));
        file.topic()
                .flatMap(organisation::topic)
                .map(Topic::name)
                .ifPresent(topic -> values.put("topic", topic.in(lang)));
        return values;
    }
}
