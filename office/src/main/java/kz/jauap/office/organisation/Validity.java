package kz.jauap.office.organisation;

import java.time.LocalDate;
import java.util.Optional;

/// The days on which something of the organisation holds: from `since`, up to but without `until`.
public record Validity(LocalDate since, Optional<LocalDate> until) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(since) && until.map(day::isBefore).orElse(true);
    }
}
