package kz.jauap.office.house.health;

import java.util.Optional;

/// A part of the office that works, but in which something waits for somebody to look at it.
public interface Ailing {
    /// What ails it, as a monitor is told; empty where nothing does.
    Optional<Ailment> ails();

    /// Something that ails.
    ///
    /// @param name by which a monitor knows it
    record Ailment(String name, long count) {}
}
