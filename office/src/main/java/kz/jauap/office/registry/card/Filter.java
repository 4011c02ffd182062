package kz.jauap.office.registry.card;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;

/// What a reader of the journal narrows it to.
///
/// @param about what else narrows it, as the board's numbers do
/// @param before shows what was registered before this appeal: the next page
public record Filter(
        Optional<Stage> stage,
        Optional<Weight> weight,
        Late late,
        Optional<BodyId> body,
        OptionalLong executor,
        About about,
        Optional<String> before) {

    public enum Late {
        ANY,
        OPEN,
        /// Due within the next days.
        SOON,
        OVERDUE
    }

    /// What no field of the journal's form asks for, but a number elsewhere leads to.
    ///
    /// @param due the last day
    public record About(
            Optional<Waiting> waiting, Optional<LocalDate> due, Optional<String> topic, Optional<String> district) {
        public static final About ANYTHING =
                new About(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static Filter none() {
        return new Filter(
                Optional.empty(),
                Optional.empty(),
                Late.ANY,
                Optional.empty(),
                OptionalLong.empty(),
                About.ANYTHING,
                Optional.empty());
    }

    /// The same, but only those that are so late.
    public Filter late(Late only) {
        return new Filter(stage, weight, only, body, executor, about, before);
    }
}
