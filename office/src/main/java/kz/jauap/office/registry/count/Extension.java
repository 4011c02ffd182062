package kz.jauap.office.registry.count;

import java.time.LocalDate;

/// An extension that was granted: by how many calendar days, decided on which day, counted by which calendar.
public record Extension(int days, LocalDate decided, String calendar) {
    Extension by(String version) {
        return new Extension(days, decided, version);
    }
}
