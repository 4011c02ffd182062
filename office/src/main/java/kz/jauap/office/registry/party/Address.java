package kz.jauap.office.registry.party;

import java.util.Optional;

/// Where and how a party can be reached; everything but the postal address is optional.
public record Address(Optional<String> postal, Optional<String> phone, Optional<String> email) {
    public static Address none() {
        return new Address(Optional.empty(), Optional.empty(), Optional.empty());
    }
}
