package kz.jauap.law.admission;

/// What an appeal tells of that cannot wait, as a person has judged it.
public enum Alarm {
    NONE,
    /// A criminal offence being prepared or committed.
    CRIME,
    /// A threat to state or public security.
    THREAT
}
