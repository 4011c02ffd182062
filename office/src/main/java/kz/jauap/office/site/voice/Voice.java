package kz.jauap.office.site.voice;

import java.util.Arrays;
import java.util.Optional;

/// Whether an answer addressed what was asked, as its applicant says.
public enum Voice {
    YES,
    PARTLY,
    NO;

    static Optional<Voice> of(String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
