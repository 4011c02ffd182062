package kz.jauap.office.people;

import java.util.List;

/// A small akimat with every case that a decision of access could turn on.
abstract class EveryCase {
    final Townhall hall = new Townhall();
    final List<CaseFacts> cases = hall.everyCase();

    Access access(Officer who, List<Officer> absent) {
        return hall.access(who, absent.toArray(Officer[]::new));
    }

    interface Look {
        void at(Officer who, List<Officer> absent);
    }

    /// Everybody alone, and everybody in the place of everybody else.
    void everybody(Look look) {
        for (var who : hall.staff) {
            look.at(who, List.of());
            hall.staff.stream().filter(other -> other.id() != who.id()).forEach(other -> look.at(who, List.of(other)));
        }
    }
}
