package kz.jauap.office.house;

import java.util.Map;

/// A part of the office that has to be made ready first; until it is, the office does not count as open.
public interface NotYetOpen {
    /// How far it is, as a monitor is told; empty once it is ready.
    Map<String, Object> progress();
}
