package kz.jauap.office.urgent.page;

import java.util.Optional;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.urgent.alarm.Alarm;

/// An alarm as a line of a list or a piece of the case page, with its own clock.
///
/// @param takenBy the name of who took it
/// @param age minutes since the receipt, until its end
/// @param late what has taken longer than this installation expects
public record AlarmRow(Alarm alarm, CardRow row, Optional<String> takenBy, long age, Late late) {
    /// Which of the two limits was passed.
    public enum Late {
        NOTHING,
        TAKING,
        HANDING
    }

    /// Minutes from the receipt until somebody took it.
    public Optional<Long> taken() {
        return alarm.takenAt().map(alarm::minutes);
    }

    /// Minutes from the receipt until the competent body had it.
    public Optional<Long> handed() {
        return alarm.handedAt().map(alarm::minutes);
    }
}
