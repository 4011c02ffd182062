package kz.jauap.office.registry.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// What heads say and have others do about a case inside the house; nothing of it touches the applicant's term.
///
/// An instruction has a place within its case, counted from 1; its shares are counted from 0, which is the lead's.
public sealed interface Instructing extends Entry {
    /// A head takes part in the considering.
    record TookPart(TextRef words) implements Instructing {}

    /// A head's remark for those who consider it.
    record Commented(TextRef words) implements Instructing {}

    /// A head's resolution: what is to be done, by whom, and by which internal day.
    ///
    /// @param shares the lead's first, then the co-executors'
    record Instructed(int place, TextRef task, List<Share> shares) implements Instructing {}

    /// One executor's share of an instruction.
    ///
    /// @param unit the unit it was given to; then to all who worked there that day
    /// @param by the last day by the house's own count
    record Share(Optional<String> unit, List<Long> officers, LocalDate by) {}

    /// A co-executor laid his contribution before the lead.
    record Delivered(int place, int share, TextRef words) implements Instructing {}

    /// The lead took a contribution.
    record Accepted(int place, int share) implements Instructing {}

    /// The lead sent a contribution back.
    record Returned(int place, int share, TextRef remark) implements Instructing {}

    /// The lead reported the whole instruction carried out.
    record CarriedOut(int place, TextRef report) implements Instructing {}

    /// A head gave a share another internal day.
    record Moved(int place, int share, LocalDate by, TextRef reason) implements Instructing {}

    /// A head took an instruction back.
    record Withdrawn(int place, TextRef reason) implements Instructing {}

    /// The office reminded of an internal day that is near.
    record Nudged(int place, int share, LocalDate by) implements Instructing {}

    /// An internal day passed and the share was not done.
    record Lapsed(int place, int share, LocalDate by) implements Instructing {}
}
