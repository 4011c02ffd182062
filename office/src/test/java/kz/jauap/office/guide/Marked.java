package kz.jauap.office.guide;

/// Something that tests are marked with, because it must be shown to hold.
interface Marked {
    /// Its number, as people write it.
    String id();

    /// What must hold, in few words.
    String text();
}
