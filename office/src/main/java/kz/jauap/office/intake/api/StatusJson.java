package kz.jauap.office.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.registry.route.Until;

/// Where an appeal stands, as its applicant may know.
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StatusJson(
        String number,
        String alias,
        LegalNumberJson legalNumber,
        Stage stage,
        String stageText,
        boolean open,
        boolean official,
        boolean legalTerm,
        OffsetDateTime receivedAt,
        OffsetDateTime registeredAt,
        LocalDate registrationDay,
        Optional<LocalDate> considerBy,
        Optional<LocalDate> answerBy,
        Optional<String> regime,
        int extendedDays,
        String body,
        String bodyName,
        List<StopJson> cameThrough,
        List<PassedOnJson> passedOn,
        Optional<OutsideJson> passedOutside,
        List<EventJson> history) {

    /// Something that happened, latest first.
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record EventJson(OffsetDateTime at, String title, Optional<String> text) {}

    /// A body that it came through, the first one first, and its number there.
    record StopJson(String number, String body, String bodyName) {
        static StopJson of(Route.Stop stop, Lang lang) {
            return new StopJson(
                    stop.number(), stop.body().id().value(), stop.body().name().in(lang));
        }
    }

    /// The body outside the akimat to which all of it was passed on: it answers, in the term that binds it.
    ///
    /// @param handedOverAt when it was recorded that the body has it
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OutsideJson(String body, String bodyName, OffsetDateTime at, Optional<OffsetDateTime> handedOverAt) {
        static OutsideJson of(Route.Outside outside, Lang lang) {
            return new OutsideJson(
                    outside.body().id().value(),
                    outside.body().name().in(lang),
                    ReceiptJson.time(outside.at()),
                    outside.handed().map(ReceiptJson::time));
        }
    }

    /// What was passed on inside the akimat, at first or second hand.
    ///
    /// @param from the number of what it was taken from
    /// @param considerBy the last day of whoever considers it, while he does; it may differ from that of the whole
    /// @param answerBy the same by the city's standard, where no law sets a day
    /// @param claims what went along, in the applicant's words; none where all of it did
    /// @param outside the names of bodies outside the akimat to which it went further
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record PassedOnJson(
            String number,
            String alias,
            String from,
            String body,
            String bodyName,
            Stage stage,
            String stageText,
            Optional<LocalDate> considerBy,
            Optional<LocalDate> answerBy,
            List<String> claims,
            List<String> outside) {
        static PassedOnJson of(Route.Part part, Words words, Lang lang) {
            return new PassedOnJson(
                    part.row().number().text(),
                    part.row().number().alias(),
                    part.from(),
                    part.body().id().value(),
                    part.body().name().in(lang),
                    part.row().stage(),
                    words.say(lang, "registry.stage." + part.row().stage().name()),
                    day(part.row(), Weight.OFFICIAL),
                    day(part.row(), Weight.INFORMAL),
                    part.claims(),
                    part.out().stream().map(body -> body.name().in(lang)).toList());
        }

        private static Optional<LocalDate> day(CardRow row, Weight weight) {
            return Optional.of(row)
                    .filter(each -> each.open() && each.weight() == weight)
                    .map(CardRow::considerBy);
        }
    }

    static StatusJson of(CaseFile file, Body body, Route route, List<Telling.Told> told, Words words, Lang lang) {
        Card card = file.card();
        boolean legal = card.due().legal();
        var outside = route.outside(file);
        List<Route.Part> parts = route.after(file);
        Optional<LocalDate> ours = outside.isPresent() ? Optional.empty() : day(card, parts);
        return new StatusJson(
                card.number().text(),
                card.number().alias(),
                LegalNumberJson.of(card.legalNumber()),
                card.stage(),
                words.say(lang, "registry.stage." + card.stage().name()),
                card.open(),
                legal,
                legal,
                ReceiptJson.time(card.registered().receivedAt()),
                ReceiptJson.time(card.registeredAt()),
                card.registered().registrationDay(),
                legal ? ours : Optional.empty(),
                legal ? Optional.empty() : ours,
                card.due().regime().map(RegimeId::code),
                card.extendedDays(),
                body.id().value(),
                body.name().in(lang),
                route.before(card).stream().map(stop -> StopJson.of(stop, lang)).toList(),
                parts.stream().map(part -> PassedOnJson.of(part, words, lang)).toList(),
                outside.map(each -> OutsideJson.of(each, lang)),
                told.stream()
                        .map(each -> new EventJson(
                                ReceiptJson.time(each.at()),
                                each.title(),
                                each.said().isEmpty() ? Optional.empty() : Optional.of(each.said())))
                        .toList());
    }

    /// Its last day; of what was passed on, that of what became of it.
    private static Optional<LocalDate> day(Card card, List<Route.Part> parts) {
        return card.stage() == Stage.REDIRECTED
                ? Until.of(parts)
                : Optional.of(card.due().considerBy());
    }
}
