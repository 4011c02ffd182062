package kz.jauap.office.registry.party;

import java.util.Locale;
import java.util.Optional;

/// Where and how a party can be reached; everything but the postal address is optional.
public record Address(Optional<String> postal, Optional<String> phone, Optional<String> email) {
    public static Address none() {
        return new Address(Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// Whether both lead to one door, one telephone or one mail box, however they are written.
    boolean meets(Address other) {
        return meet(postal, other.postal) || meet(phone, other.phone) || meet(email, other.email);
    }

    private static boolean meet(Optional<String> one, Optional<String> other) {
        return one.map(Address::bare)
                .filter(bare -> !bare.isEmpty()
                        && other.map(Address::bare).filter(bare::equals).isPresent())
                .isPresent();
    }

    private static String bare(String written) {
        return written.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }
}
