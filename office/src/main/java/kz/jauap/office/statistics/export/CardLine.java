package kz.jauap.office.statistics.export;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.grievance.Silence;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.route.Route;
import kz.jauap.office.statistics.Ending;
import kz.jauap.office.statistics.card.AccountCard;

/// A card as a row of columns, nobody's name among them.
final class CardLine {
    private CardLine() {}

    /// What stands in each column; the same columns for every card, empty where nothing was said.
    ///
    /// @param today tells what is overdue
    /// @param outside the body that has all of it instead of the akimat: the term is that body's
    static Map<String, String> of(AccountCard account, LocalDate today, Optional<Route.Outside> outside) {
        Card card = account.file().card();
        Map<String, String> line = new LinkedHashMap<>();
        line.put("NUMBER", card.number().text());
        line.put("BODY", card.body().value());
        line.put("RECEIVED", card.registered().receivedAt().toString());
        line.put("REGISTERED", card.registeredAt().toString());
        line.put("REGISTRATION_DAY", card.registered().registrationDay().toString());
        line.put("WEIGHT", card.registered().weight().name());
        line.put(
                "PARENT",
                card.registered().origin().map(origin -> origin.number()).orElse(""));
        line.put("APPLICANTS", String.valueOf(account.file().parties().size()));
        line.put("REPRESENTED", yes(account.file().parties().stream().anyMatch(CardLine::represented)));
        line.put("CLAIMS", String.valueOf(account.file().letter().claims().size()));
        line.put("OTHER_HANDS", String.valueOf(card.hands().size()));
        for (Field field : Field.values()) {
            line.put(field.name(), account.value(field).orElse(""));
        }
        line.put("DUE", outside.isPresent() ? "" : card.due().considerBy().toString());
        line.put(
                "CONTROL_DAY",
                outside.isPresent() ? "" : card.due().controlDay().toString());
        line.put("OUTSIDE_AT", outside.map(each -> each.body().id().value()).orElse(""));
        line.put("TERM_GROUND", card.due().ground().name());
        line.put("EXTENDED_DAYS", String.valueOf(card.extendedDays()));
        line.put(
                "ANSWERED",
                card.result().map(result -> result.signedAt().toString()).orElse(""));
        line.put("RESULT", Ending.of(card).name());
        line.put("TIMELINESS", outside.isPresent() ? "OUTSIDE" : timeliness(card, today));
        line.put("DAYS_LATE", daysLate(card, today));
        line.put("GRIEVANCE", card.grievance().orElse(""));
        new CardFacts(account.file().history(), account.file().letter().claims().size()).into(line);
        return line;
    }

    private static boolean represented(Party party) {
        return switch (party) {
            case Party.Individual person -> person.representative().isPresent();
            case Party.Firm firm -> firm.representative().isPresent();
            case Party.Nameless _ -> false;
        };
    }

    private static String yes(boolean so) {
        return so ? "YES" : "NO";
    }

    private static String timeliness(Card card, LocalDate today) {
        Optional<Boolean> late = card.result().map(result -> card.due().overdueOn(Almaty.dayOf(result.signedAt())));
        return late.map(missed -> missed ? "MISSED" : card.extendedDays() > 0 ? "KEPT_EXTENDED" : "KEPT")
                .orElseGet(() -> card.open() && card.due().overdueOn(today) ? silence(card) : "RUNNING");
    }

    /// Silence counts as refusal only where the law says so.
    private static String silence(Card card) {
        return card.due()
                .regime()
                .map(Silence::of)
                .filter(Silence.DEEMED_REFUSED::equals)
                .map(Enum::name)
                .orElse("OVERDUE");
    }

    /// Calendar days after the last day, of an answer or of an open case.
    private static String daysLate(Card card, LocalDate today) {
        Optional<LocalDate> until = card.result()
                .map(result -> Almaty.dayOf(result.signedAt()))
                .or(() -> Optional.of(today).filter(_ -> card.open()));
        return until.filter(card.due()::overdueOn)
                .map(day -> String.valueOf(ChronoUnit.DAYS.between(card.due().considerBy(), day)))
                .orElse("");
    }
}
