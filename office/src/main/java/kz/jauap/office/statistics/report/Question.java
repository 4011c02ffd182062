package kz.jauap.office.statistics.report;

import java.time.Instant;
import java.util.Set;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.organisation.BodyId;

/// What a report is asked for.
///
/// @param known what is corrected later than this does not count: the same question gives the same figures for ever
public record Question(Period period, Instant known, Set<BodyId> bodies, Weight weight) {
    public Question {
        bodies = Set.copyOf(bodies);
    }
}
