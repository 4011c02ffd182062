package kz.jauap.office.registry.card;

import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;

/// What a reader of the journal narrows it to.
///
/// @param before shows what was registered before this appeal: the next page
public record Filter(
        Optional<Stage> stage,
        Optional<Weight> weight,
        Late late,
        Optional<BodyId> body,
        OptionalLong executor,
        Optional<String> before) {

    public enum Late {
        ANY,
        OPEN,
        /// Due within the next days.
        SOON,
        OVERDUE
    }

    public static Filter none() {
        return new Filter(
                Optional.empty(), Optional.empty(), Late.ANY, Optional.empty(), OptionalLong.empty(), Optional.empty());
    }
}
