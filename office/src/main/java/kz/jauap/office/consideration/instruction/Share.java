package kz.jauap.office.consideration.instruction;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.TextRef;

/// One executor's share of an instruction, as its case tells it.
///
/// @param number 0 is the lead's
/// @param unit to which it was given, if not to a person
/// @param by the internal day in force now
/// @param words what was delivered last
/// @param remark why it was sent back last
public record Share(
        int number,
        Optional<String> unit,
        List<Long> officers,
        LocalDate by,
        Standing standing,
        Optional<TextRef> words,
        Optional<TextRef> remark) {

    /// How far a share has come.
    public enum Standing {
        OWED,
        DELIVERED,
        RETURNED,
        /// Taken by the lead; of the lead's own share, that the whole was carried out.
        DONE
    }

    static Share of(int number, Instructing.Share given) {
        return new Share(
                number, given.unit(), given.officers(), given.by(), Standing.OWED, Optional.empty(), Optional.empty());
    }

    public boolean lead() {
        return number == 0;
    }

    /// Whether it waits for those it was given to.
    public boolean owed() {
        return standing == Standing.OWED || standing == Standing.RETURNED;
    }

    public boolean late(LocalDate today) {
        return owed() && today.isAfter(by);
    }

    boolean of(Set<Long> selves) {
        return !Collections.disjoint(officers, selves);
    }

    Share delivered(TextRef what) {
        return new Share(number, unit, officers, by, Standing.DELIVERED, Optional.of(what), remark);
    }

    Share returned(TextRef why) {
        return new Share(number, unit, officers, by, Standing.RETURNED, words, Optional.of(why));
    }

    Share done(Optional<TextRef> report) {
        return new Share(number, unit, officers, by, Standing.DONE, report.or(() -> words), remark);
    }

    Share moved(LocalDate day) {
        return new Share(number, unit, officers, day, standing, words, remark);
    }
}
