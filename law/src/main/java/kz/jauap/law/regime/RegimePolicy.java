package kz.jauap.law.regime;

/// What an installation has chosen to be governed by.
public enum RegimePolicy {
    /// The city's public guide, and so Law 221, whatever the day.
    GUIDE,
    /// The edition in force on the day.
    CURRENT_LAW
}
