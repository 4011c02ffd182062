package kz.jauap.office.intake.open311.shown;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.open311.report.Consent;
import kz.jauap.office.intake.open311.report.Kept;
import kz.jauap.office.intake.open311.report.ReportTable;
import kz.jauap.office.intake.open311.report.Spot;
import kz.jauap.office.intake.open311.wire.Part;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Topic;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.PublicRow;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.PublishedAnswers;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.route.Route;
import org.springframework.stereotype.Component;

/// What is published of each report: the topic, where it stands, by when and by whom; its place roughly, and words only
/// where the sender agreed and a clerk has looked at them.
@Component
class ShownToAll {
    private static final int LONGEST = 4_000;

    /// Three digits are a hundred metres: the street, not the house.
    private static final int ROUGHLY = 3;

    private final ReportTable reports;
    private final Organisation organisation;
    private final Journal journal;
    private final Route route;
    private final PublishedAnswers answers;
    private final Settings settings;
    private final Words words;

    ShownToAll(
            ReportTable reports,
            Organisation organisation,
            Journal journal,
            Route route,
            PublishedAnswers answers,
            Settings settings,
            Words words) {
        this.answers = answers;
        this.settings = settings;
        this.reports = reports;
        this.organisation = organisation;
        this.journal = journal;
        this.route = route;
        this.words = words;
    }

    Part of(List<PublicRow> rows, Lang lang) {
        Map<AppealId, Kept> kept = reports
                .of(rows.stream().map(PublicRow::appeal).toList())
                .stream()
                .collect(Collectors.toMap(Kept::appeal, Function.identity()));
        Map<AppealId, String> answered =
                answers.of(rows.stream().map(PublicRow::speaking).toList());
        return Part.many(
                "service_requests",
                rows.stream()
                        .map(row -> request(
                                row,
                                Optional.ofNullable(kept.get(row.appeal())),
                                Optional.ofNullable(answered.get(row.speaking())),
                                lang))
                        .toList());
    }

    private Part request(PublicRow row, Optional<Kept> kept, Optional<String> answer, Lang lang) {
        Optional<Topic> topic = row.topic().flatMap(organisation::topic);
        Optional<Kept> agreed = kept.filter(each -> each.consent() == Consent.GIVEN);
        Optional<Spot> spot = kept.flatMap(Kept::spot).map(each -> agreed.isPresent() ? each : roughly(each));
        List<Journaled> history = history(row);
        Promise promise = new Promise(row, route.outside(row.stage(), history));
        return Part.group(
                "request",
                Part.text(
                        "service_request_id",
                        kept.map(Kept::number).orElse(row.number().alias())),
                Part.text("status", row.stage().open() ? "open" : "closed"),
                Part.text("status_notes", note(row, kept, answer, lang)),
                Part.text(
                        "service_name", topic.map(each -> each.name().in(lang)).orElse("")),
                Part.text("service_code", row.topic().orElse("other")),
                Part.text(
                        "description",
                        shortly(agreed.map(each -> each.shown().text()).orElse(""))),
                Part.text(
                        "agency_responsible", promise.whose(organisation).name().in(lang)),
                Part.text("service_notice", promise.notice(words, lang)),
                Part.moment("requested_datetime", row.receivedAt()),
                Part.moment("updated_datetime", updated(row, history)),
                promise.expected(),
                Part.text("address", address(row, agreed, lang)),
                Part.text(
                        "address_id",
                        agreed.filter(each -> !each.shown().place().isEmpty())
                                .map(Kept::addressId)
                                .orElse("")),
                Part.text("zipcode", ""),
                Part.number("lat", spot.map(Spot::latitude)),
                Part.number("long", spot.map(Spot::longitude)),
                Part.text("media_url", agreed.flatMap(this::picture).orElse("")));
    }

    /// What happened in one that was closed without an answer: where it went, and when.
    private List<Journaled> history(PublicRow row) {
        return row.stage().open() || row.stage() == Stage.ANSWERED ? List.of() : journal.history(row.speaking());
    }

    /// Where the picture is that a clerk lets everybody see.
    private Optional<String> picture(Kept kept) {
        return kept.shown()
                .picture()
                .map(_ -> settings.publicUrl()
                        .resolve(PictureDoor.PATH + kept.number())
                        .toString());
    }

    /// What a clerk wrote for everybody, else the answer as it was published, else where it stands and with what
    /// result.
    private String note(PublicRow row, Optional<Kept> kept, Optional<String> answer, Lang lang) {
        String written = kept.map(each -> each.shown().note()).orElse("");
        if (!written.isEmpty() || answer.isPresent()) {
            return shortly(written.isEmpty() ? answer.orElseThrow() : written);
        }
        String stage = words.say(lang, "registry.stage." + row.stage().name());
        return row.outcome()
                .map(outcome -> stage + ": " + words.say(lang, "law.outcome." + outcome.name()))
                .orElse(stage);
    }

    private String address(PublicRow row, Optional<Kept> agreed, Lang lang) {
        String shown = agreed.map(each -> each.shown().place()).orElse("");
        return shown.isEmpty()
                ? row.district()
                        .flatMap(organisation::find)
                        .map(Body::shortName)
                        .map(name -> name.in(lang))
                        .orElse("")
                : shown;
    }

    /// When it was closed, if it is; else when anything last happened.
    private static Instant updated(PublicRow row, List<Journaled> history) {
        return row.answeredAt().filter(_ -> row.stage() == Stage.ANSWERED).orElseGet(() -> closed(row, history));
    }

    private static Instant closed(PublicRow row, List<Journaled> history) {
        for (int at = history.size(); at > 1; at--) {
            if (Card.of(history.subList(0, at - 1)).open()) {
                return history.get(at - 1).at();
            }
        }
        return row.changedAt();
    }

    private static Spot roughly(Spot spot) {
        return new Spot(roughly(spot.latitude()), roughly(spot.longitude()));
    }

    private static BigDecimal roughly(BigDecimal degrees) {
        return degrees.scale() <= ROUGHLY ? degrees : degrees.setScale(ROUGHLY, RoundingMode.HALF_EVEN);
    }

    private static String shortly(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }
}
