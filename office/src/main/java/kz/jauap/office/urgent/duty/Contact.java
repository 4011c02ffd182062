package kz.jauap.office.urgent.duty;

import java.util.Optional;
import kz.jauap.office.look.Lang;

/// How an officer is reached at night.
public record Contact(Optional<String> phone, Optional<String> email, Lang language) {
    /// Of one who has left no way.
    public static final Contact NONE = new Contact(Optional.empty(), Optional.empty(), Lang.RU);
}
