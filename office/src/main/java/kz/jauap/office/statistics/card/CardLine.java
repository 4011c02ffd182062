package kz.jauap.office.statistics.card;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.statistics.Ending;

/// A card as a row of columns, nobody's name among them.
public final class CardLine {
    private CardLine() {}

    /// What stands in each column; the same columns for every card, empty where nothing was said.
    public static Map<String, String> of(AccountCard account) {
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
        for (Field field : Field.values()) {
            line.put(field.name(), account.value(field).orElse(""));
        }
        line.put("DUE", card.due().considerBy().toString());
        line.put("EXTENDED_DAYS", String.valueOf(card.extendedDays()));
        line.put(
                "ANSWERED",
                card.result().map(result -> result.signedAt().toString()).orElse(""));
        line.put("RESULT", Ending.of(card).name());
        line.put("TIMELINESS", timeliness(card));
        line.put("GRIEVANCE", card.grievance().orElse(""));
        return line;
    }

    private static String timeliness(Card card) {
        Optional<Boolean> late = card.result().map(result -> card.due().overdueOn(Almaty.dayOf(result.signedAt())));
        return late.map(missed -> missed ? "MISSED" : card.extendedDays() > 0 ? "KEPT_EXTENDED" : "KEPT")
                .orElse("RUNNING");
    }
}
