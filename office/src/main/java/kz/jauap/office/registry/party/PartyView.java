package kz.jauap.office.registry.party;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;

/// A party as the case page shows it.
///
/// @param identifier IIN or BIN, all but its ends masked unless it was asked for
/// @param wrong what was given in place of one
public record PartyView(
        String kind,
        String name,
        Optional<String> identifier,
        Optional<String> wrong,
        Optional<String> postal,
        Optional<String> phone,
        Optional<String> email,
        Optional<String> representative) {

    /// The parties of a case, the applicant first.
    public static List<PartyView> of(List<Party> parties, Identifiers identifiers) {
        return parties.stream().map(party -> of(party, identifiers)).toList();
    }

    private static PartyView of(Party party, Identifiers identifiers) {
        return switch (party) {
            case Party.Individual one ->
                view(one, one.iin().map(Iin::digits), one.iinAsWritten(), one.representative(), identifiers);
            case Party.Firm firm ->
                view(firm, firm.bin().map(Bin::digits), firm.binAsWritten(), firm.representative(), identifiers);
            case Party.Nameless nameless ->
                view(nameless, Optional.empty(), Optional.empty(), Optional.empty(), identifiers);
        };
    }

    private static PartyView view(
            Party party,
            Optional<String> identifier,
            Optional<String> wrong,
            Optional<String> representative,
            Identifiers identifiers) {
        return new PartyView(
                party.kind().name(),
                party.name(),
                identifier.map(digits -> masked(digits, identifiers)),
                wrong,
                party.address().postal(),
                party.address().phone(),
                party.address().email(),
                representative);
    }

    private static String masked(String digits, Identifiers identifiers) {
        return switch (identifiers) {
            case OPEN -> digits;
            case MASKED -> digits.substring(0, 4) + "••••••" + digits.substring(10);
        };
    }
}
