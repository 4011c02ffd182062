package kz.jauap.law.grievance;

import java.time.LocalDate;
import kz.jauap.law.statute.Implements;

/// Whether a grievance came within its term.
public enum Timeliness {
    IN_TIME,
    /// It is taken in and considered all the same; the term can be restored for good reason.
    MISSED;

    /// A missed term is no ground to refuse a grievance, and may at most be a ground among others to leave it
    /// unsatisfied (art. 12, paraphrase); missed for good reason, it is restored on motion (art. 92, paraphrase).
    @Implements("B-92")
    public static Timeliness of(LocalDate lastDay, LocalDate receipt) {
        return receipt.isAfter(lastDay) ? MISSED : IN_TIME;
    }
}
