package kz.jauap.office.intake.reception;

import java.time.LocalDate;
import java.util.List;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.people.Officer;

/// A schedule as everybody may see it: who receives, where, when next, and which times are free. Nothing in it tells
/// who comes.
public record Hours(Schedule schedule, Officer officer, Body body, List<LocalDate> days, List<Slot> free) {
    public Hours {
        days = List.copyOf(days);
        free = List.copyOf(free);
    }

    /// The days that have free times, the nearest first.
    public List<LocalDate> freeDays() {
        return free.stream().map(Slot::day).distinct().toList();
    }

    public List<Slot> freeOn(LocalDate day) {
        return free.stream().filter(slot -> slot.day().equals(day)).toList();
    }
}
