package kz.jauap.law.admission;

/// Whether it can be established who wrote; only a person decides that something is anonymous.
public enum Authorship {
    ESTABLISHED,
    ANONYMOUS
}
