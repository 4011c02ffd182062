package kz.jauap.office.post;

import java.time.Instant;
import java.util.Optional;

/// How a carrier did lately.
///
/// @param failingSince from when on nothing was handed over, empty while it works
/// @param why in its own words
/// @param barred whether it answers, and takes nothing from this office
public record Health(Optional<Instant> failingSince, String why, boolean barred) {
    static final Health UNTRIED = new Health(Optional.empty(), "", false);

    /// How it does after one more thing was given to it.
    Health after(Outcome outcome, Instant now) {
        return switch (outcome) {
            case Outcome.Handed _, Outcome.OnItsWay _, Outcome.Refused _ -> UNTRIED;
            case Outcome.Later(var said) -> failing(said, false, now);
            case Outcome.Barred(var said) -> failing(said, true, now);
        };
    }

    private Health failing(String said, boolean itBars, Instant now) {
        return new Health(failingSince.or(() -> Optional.of(now)), said, itBars);
    }
}
