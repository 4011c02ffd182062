package kz.jauap.office.urgent.call;

import java.time.Instant;

/// A call for one officer over one alarm, by one way.
///
/// @param step how far the alarm had got when he was called: 1 is whoever is on duty first
/// @param nextAt when it is tried again, if it is
public record Call(long id, long alarm, int step, long officer, Way way, State state, int tries, Instant nextAt) {
    /// How somebody is called.
    public enum Way {
        SMS,
        EMAIL,
        /// He has left no way to reach him: only the pages of the staff tell him.
        SCREEN
    }

    public enum State {
        QUEUED,
        UNDER_WAY,
        HANDED,
        FAILED,
        /// Somebody had taken the alarm before it went out.
        NEEDLESS
    }

    /// One try, and what became of it.
    public record Attempt(long call, Instant at, String outcome) {}
}
