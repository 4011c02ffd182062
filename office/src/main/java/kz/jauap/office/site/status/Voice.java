package kz.jauap.office.site.status;

import java.util.Arrays;
import java.util.Optional;

/// What an applicant says of the answer he got.
public enum Voice {
    YES,
    PARTLY,
    NO;

    static Optional<Voice> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
