package kz.jauap.office.registry.party;

import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;

/// A party as the words of its row, before any is sealed; empty for what it does not say.
record PartyRow(
        String surname,
        String given,
        String patronymic,
        String title,
        String representative,
        String identifier,
        String asWritten) {
    static PartyRow of(Party party) {
        return switch (party) {
            case Party.Individual one ->
                new PartyRow(
                        one.surname(),
                        one.given(),
                        one.patronymic().orElse(""),
                        "",
                        one.representative().orElse(""),
                        one.iin().map(Iin::digits).orElse(""),
                        one.iinAsWritten().orElse(""));
            case Party.Firm firm ->
                new PartyRow(
                        "",
                        "",
                        "",
                        firm.title(),
                        firm.representative().orElse(""),
                        firm.bin().map(Bin::digits).orElse(""),
                        firm.binAsWritten().orElse(""));
            case Party.Nameless _ -> new PartyRow("", "", "", "", "", "", "");
        };
    }
}
