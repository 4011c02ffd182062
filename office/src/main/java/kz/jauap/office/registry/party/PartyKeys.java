package kz.jauap.office.registry.party;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.house.Vault;
import kz.jauap.office.house.alphabet.Folding;
import org.springframework.stereotype.Component;

/// The keys by which appeals of the same party are found without opening a single row.
@Component
public class PartyKeys {
    /// Letters of a name that are compared: an index takes no name of any length.
    private static final int COMPARED = 400;

    private final Vault vault;

    PartyKeys(Vault vault) {
        this.vault = vault;
    }

    /// The key under which appeals of the same IIN or BIN are found, where he gave a right one.
    public Optional<byte[]> identifier(Party party) {
        return Optional.of(PartyRow.of(party).identifier())
                .filter(digits -> !digits.isEmpty())
                .map(this::index);
    }

    /// The key under which appeals from the same telephone are found.
    public Optional<byte[]> phone(Party party) {
        return party.address().phone().flatMap(Phone::digits).map(this::phoneIndex);
    }

    /// What a party is called, as names are compared; empty for one who says too little to be known by it.
    public Optional<String> name(Party party) {
        return Optional.of(Folding.fold(party.name()))
                .filter(each -> each.contains(" "))
                .map(each -> each.codePoints()
                        .limit(COMPARED)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining()));
    }

    /// The key under which appeals from one telephone are found; see [Phone#digits].
    public byte[] phoneIndex(String digits) {
        return vault.blindIndex(PartyTable.PHONE, digits);
    }

    /// The key under which appeals of one IIN or BIN are found without opening a single row.
    public byte[] index(String identifier) {
        return vault.blindIndex(PartyTable.IDENTIFIER, identifier);
    }
}
