package kz.jauap.office.control.promise;

import kz.jauap.office.organisation.BodyId;

/// What a body promised in its answers, in figures.
///
/// @param kept by the day first promised
/// @param late kept, but after that day
/// @param overdue not kept though the day in force has passed
/// @param open whose day is still to come
public record PromiseCount(BodyId body, int made, int kept, int late, int overdue, int open) {
    PromiseCount and(PromiseCount other) {
        return new PromiseCount(
                body,
                made + other.made,
                kept + other.kept,
                late + other.late,
                overdue + other.overdue,
                open + other.open);
    }
}
