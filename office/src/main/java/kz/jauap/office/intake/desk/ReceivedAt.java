package kz.jauap.office.intake.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import kz.jauap.office.look.Dates;

/// When an appeal reached the akimat, as a clerk writes it: "24.11.2026" and "9:05", leniently.
sealed interface ReceivedAt {
    /// A moment that can be read.
    ///
    /// @param at empty for now
    record Given(Optional<Instant> at) implements ReceivedAt {}

    record Unreadable(String field) implements ReceivedAt {}

    ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    /// When the desk opens: the time of a day that was given without one.
    LocalTime OPENING = LocalTime.of(9, 0);

    static ReceivedAt read(String day, String time, Instant now) {
        if (day.isBlank() && time.isBlank()) {
            return new Given(Optional.empty());
        }
        LocalDate today = LocalDate.ofInstant(now, ALMATY);
        Optional<LocalDate> on = day.isBlank() ? Optional.of(today) : Dates.read(day);
        if (on.isEmpty()) {
            return new Unreadable("received");
        }
        if (time.isBlank()) {
            return new Given(on.get().equals(today) ? Optional.empty() : Optional.of(at(on.get(), OPENING)));
        }
        return Dates.readTime(time)
                .<ReceivedAt>map(clock -> new Given(Optional.of(at(on.get(), clock))))
                .orElseGet(() -> new Unreadable("time"));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ALMATY).toInstant();
    }
}
