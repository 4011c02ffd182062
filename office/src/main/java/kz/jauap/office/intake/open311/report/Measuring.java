package kz.jauap.office.intake.open311.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.intake.open311.service.Attribute;
import kz.jauap.office.intake.open311.service.Attribute.Need;
import kz.jauap.office.intake.open311.service.Attributes;
import kz.jauap.office.intake.open311.service.Jurisdiction;
import kz.jauap.office.intake.open311.service.Services;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Topic;
import org.springframework.stereotype.Component;

/// Holds a report against the specification: what it must have, and what its answers must be.
@Component
class Measuring {
    private static final Pattern ASKED = Pattern.compile("attribute\\[([^\\[\\]]{1,100})](?:\\[])?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}([.,]\\d{1,15})?");

    private final Services services;
    private final Jurisdiction jurisdiction;
    private final Words words;

    Measuring(Services services, Jurisdiction jurisdiction, Words words) {
        this.services = services;
        this.jurisdiction = jurisdiction;
        this.words = words;
    }

    /// A report, or all that is wrong with what was sent.
    sealed interface Checked {
        record Fine(Report report) implements Checked {}

        record Wrong(List<Failure> failures) implements Checked {}
    }

    Checked check(Sent sent) {
        List<Failure> failures = new ArrayList<>();
        jurisdiction.wrong(sent.one("jurisdiction_id"), sent.reader()).ifPresent(failures::add);
        String code = sent.one("service_code");
        Optional<Topic> topic = services.find(code);
        if (code.isEmpty()) {
            failures.add(failure(sent, 400, "intake.open311.service.missing"));
        } else if (topic.isEmpty()) {
            failures.add(failure(sent, 404, "intake.open311.service.unknown", code));
        }
        Optional<Spot> spot = where(sent, failures);
        Map<String, List<String>> answers = answers(sent);
        topic.ifPresent(each -> Attributes.of(each.id())
                .forEach(asked -> answered(asked, answers.getOrDefault(asked.code(), List.of()), sent, failures)));
        return failures.isEmpty()
                ? new Checked.Fine(new Report(
                        topic.orElseThrow(),
                        spot,
                        sent.one("address_string"),
                        sent.one("address_id"),
                        sent.one("description"),
                        answers,
                        sent))
                : new Checked.Wrong(List.copyOf(failures));
    }

    private Optional<Spot> where(Sent sent, List<Failure> failures) {
        String latitude = sent.one("lat");
        String longitude = sent.one("long");
        Optional<Spot> spot = Spot.of(latitude, longitude);
        if (spot.isEmpty() && !(latitude.isEmpty() && longitude.isEmpty())) {
            failures.add(failure(sent, 400, "intake.open311.spot"));
        } else if (spot.isEmpty()
                && sent.one("address_string").isEmpty()
                && sent.one("address_id").isEmpty()) {
            failures.add(failure(sent, 400, "intake.open311.where"));
        }
        return spot;
    }

    /// All answers, also to what nobody asked: nothing that was said is lost.
    private static Map<String, List<String>> answers(Sent sent) {
        Map<String, List<String>> answers = new LinkedHashMap<>();
        sent.fields().keySet().stream()
                .map(ASKED::matcher)
                .flatMap(name -> name.matches() ? Stream.of(name.group(1)) : Stream.empty())
                .distinct()
                .forEach(code -> answers.put(code, sent.answers(code)));
        return answers;
    }

    private void answered(Attribute asked, List<String> answers, Sent sent, List<Failure> failures) {
        if (answers.isEmpty() && asked.need() == Need.REQUIRED) {
            failures.add(
                    failure(sent, 400, "intake.open311.required", asked.code(), asked.label(words, sent.reader())));
        }
        boolean wrong = !answers.stream().allMatch(each -> fits(asked, each))
                || (answers.size() > 1 && asked.datatype() != Attribute.Datatype.MULTIVALUELIST);
        if (wrong && asked.need() != Need.NOTICE) {
            failures.add(failure(
                    sent,
                    400,
                    "intake.open311.answer",
                    asked.code(),
                    words.say(sent.reader(), "intake.open311.datatype." + asked.datatype())));
        }
    }

    private static boolean fits(Attribute asked, String answer) {
        return switch (asked.datatype()) {
            case STRING -> answer.indexOf('\n') < 0;
            case TEXT -> true;
            case NUMBER -> NUMBER.matcher(answer).matches();
            case DATETIME -> dated(answer);
            case SINGLEVALUELIST, MULTIVALUELIST -> asked.values().contains(answer);
        };
    }

    private static boolean dated(String answer) {
        try {
            OffsetDateTime.parse(answer);
            return true;
        } catch (DateTimeParseException not) {
            return answer.matches("\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?)?");
        }
    }

    private Failure failure(Sent sent, int code, String key, Object... args) {
        Lang lang = sent.reader();
        return Failure.of(code, words, lang, key, args);
    }
}
