package kz.jauap.office.intake.upload;

import java.util.UUID;

/// Whoever may need a lent tray beyond its day, such as a record that is not registered yet.
public interface TrayHolder {
    /// Whether he still needs it.
    boolean needs(UUID tray);
}
