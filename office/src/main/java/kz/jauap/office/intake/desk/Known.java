package kz.jauap.office.intake.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// Applicants whom the desk knows by their number: how each named himself when he last appealed officially.
@Component
class Known {
    private final PartyTable parties;

    Known(PartyTable parties) {
        this.parties = parties;
    }

    /// His fields of the form; none where nobody appealed officially under that number before.
    ///
    /// @param earlier under that number, as far as the clerk may see it, latest first
    SequencedMap<String, String> of(String digits, List<CardRow> earlier) {
        List<AppealId> official = earlier.stream()
                .filter(row -> row.weight() == Weight.OFFICIAL)
                .map(CardRow::appeal)
                .toList();
        Map<AppealId, Party> applicants = parties.applicants(official);
        return official.stream()
                .flatMap(appeal -> Stream.ofNullable(applicants.get(appeal)))
                .filter(party -> number(party).equals(Optional.of(digits)))
                .map(Known::fields)
                .findFirst()
                .orElseGet(LinkedHashMap::new);
    }

    /// The form with what is known of him where it is still empty.
    static Fields onto(Fields form, Map<String, String> known) {
        Fields filled = form.copy();
        known.forEach((name, text) -> {
            if (!form.yes(name)) filled.set(name, List.of(text));
        });
        return filled;
    }

    private static Optional<String> number(Party party) {
        return switch (party) {
            case Party.Individual one -> one.iin().map(Iin::digits);
            case Party.Firm firm -> firm.bin().map(Bin::digits);
            case Party.Nameless _ -> Optional.empty();
        };
    }

    private static SequencedMap<String, String> fields(Party party) {
        SequencedMap<String, String> fields = new LinkedHashMap<>();
        switch (party) {
            case Party.Individual one -> {
                fields.put("surname", one.surname());
                fields.put("given", one.given());
                fields.put("patronymic", one.patronymic().orElse(""));
            }
            case Party.Firm firm -> fields.put("title", firm.title());
            case Party.Nameless _ -> {}
        }
        fields.put("postal", party.address().postal().orElse(""));
        fields.put("phone", party.address().phone().orElse(""));
        fields.put("email", party.address().email().orElse(""));
        fields.values().removeIf(String::isBlank);
        return fields;
    }
}
