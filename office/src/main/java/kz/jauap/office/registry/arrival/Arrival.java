package kz.jauap.office.registry.arrival;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.registry.number.AppealId;

/// One thing that one sender sent once by one door.
///
/// @param foreignId how the other side, or the form, tells it from all others
/// @param tries how often it was taken up to be handled
/// @param released whether a clerk has let it go after it was kept aside
/// @param urgent whether he read a crime or a threat in it
public record Arrival(
        long id,
        Channel door,
        String foreignId,
        Sort sort,
        Instant receivedAt,
        Ending ending,
        String why,
        Optional<AppealId> appeal,
        int tries,
        boolean released,
        boolean urgent) {
    private static final Pattern DISTRICT = Pattern.compile("/d/([a-z0-9-]+)/");

    /// Which of the doors of its kind it came by: each district has one of its own.
    public String doorway() {
        Matcher district = DISTRICT.matcher(foreignId);
        return district.lookingAt() ? doorway(door, district.group(1)) : door.name();
    }

    public static String doorway(Channel door, String district) {
        return door.name() + "/" + district;
    }

    /// Who sent it.
    public enum Sort {
        PERSON,
        /// We did, to see whether the door works; it counts nowhere.
        CANARY
    }
}
