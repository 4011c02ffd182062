package kz.jauap.office.intake.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Standing;
import kz.jauap.office.intake.arrival.DoorTable;

/// One platform's door as its keeper sees it.
///
/// @param lacking the settings without which it stays closed
/// @param address where the platform must knock
public record DoorRow(
        Channel door,
        List<String> lacking,
        String address,
        Standing standing,
        Optional<Instant> last,
        DoorTable.Seen seen,
        List<Alarm> alarms) {
    public boolean open() {
        return lacking.isEmpty();
    }
}
