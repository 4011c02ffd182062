package kz.jauap.office.registry.search;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.party.PartyKeys;
import kz.jauap.office.registry.party.Phone;
import org.springframework.stereotype.Component;

/// Tells what a case is known by apart from words: its number, the state platform's, an IIN or BIN, a phone, the end of
/// a number.
@Component
class Keys {
    private static final int IDENTIFIER = 12;
    private static final int TAIL = 9;

    private final PartyKeys parties;

    Keys(PartyKeys parties) {
        this.parties = parties;
    }

    /// What narrows the cards, called `c`, to those meant.
    sealed interface Key {
        String condition();

        List<Object> values();
    }

    record Certain(String condition, List<Object> values) implements Key {}

    record Perhaps(String condition, List<Object> values) implements Key {}

    Optional<Key> read(String typed) {
        Optional<RegistrationNumber> number = RegistrationNumber.parse(typed);
        if (number.isPresent()) {
            String alias = number.get().alias();
            return Optional.of(new Certain("(c.alias = ? or c.alias like ?)", List.of(alias, alias + ".%")));
        }
        Optional<OutsideNumber> outside = OutsideNumber.parse(typed).filter(OutsideNumber::formal);
        if (outside.isPresent()) {
            return Optional.of(
                    new Certain("c.outside_number = ?", List.of(outside.get().text())));
        }
        return digits(typed);
    }

    private Optional<Key> digits(String typed) {
        String digits = typed.replaceAll("\\D", "");
        if (!typed.matches("[\\d\\s()+-]+") || digits.isEmpty()) {
            return Optional.empty();
        }
        if (digits.length() == IDENTIFIER) {
            return Optional.of(new Certain(
                    "c.appeal in (select p.appeal from registry_party p where p.identifier_index = ?)",
                    List.of(parties.index(digits))));
        }
        Optional<String> phone = Phone.digits(typed);
        if (phone.isPresent()) {
            return Optional.of(new Certain(
                    "c.appeal in (select p.appeal from registry_party p where p.phone_index = ?)",
                    List.of(parties.phoneIndex(phone.get()))));
        }
        return digits.length() <= TAIL
                ? Optional.of(
                        new Perhaps("reverse(split_part(c.alias, '.', 1)) like reverse(?) || '%'", List.of(digits)))
                : Optional.empty();
    }
}
