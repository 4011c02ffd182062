package kz.jauap.office.intake.reception;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/// One time of one day at which one visitor can be received.
public record Slot(UUID schedule, LocalDate day, LocalTime time) {
    /// As a form sends it: "2026-12-01T10:15".
    public String text() {
        return day + "T" + time;
    }

    static Optional<Slot> parse(UUID schedule, String text) {
        String[] parts = text.split("T", -1);
        try {
            return parts.length == 2
                    ? Optional.of(new Slot(schedule, LocalDate.parse(parts[0]), LocalTime.parse(parts[1])))
                    : Optional.empty();
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }
}
