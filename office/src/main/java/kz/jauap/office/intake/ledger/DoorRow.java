package kz.jauap.office.intake.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Standing;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.registry.arrival.DoorTable;

/// One door as its keeper sees it.
///
/// @param place the district whose door it is
/// @param lacking the settings without which it stays closed
/// @param address where to knock
public record DoorRow(
        Channel door,
        Optional<Trilingual> place,
        List<String> lacking,
        String address,
        Standing standing,
        Optional<Instant> last,
        DoorTable.Seen seen,
        List<Alarm> alarms) {
    /// Whether people fill in a form there, rather than a platform calling.
    public boolean form() {
        return door == Channel.QUESTION_FOR_AKIM || door == Channel.DISTRICT_SITE;
    }

    public boolean open() {
        return lacking.isEmpty();
    }
}
