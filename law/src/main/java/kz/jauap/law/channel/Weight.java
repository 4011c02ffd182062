package kz.jauap.law.channel;

/// Whether the law on appeals governs a record, or only the city's own service standard.
public enum Weight {
    OFFICIAL,
    INFORMAL
}
