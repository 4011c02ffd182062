package kz.jauap.office.files.scan;

/// What the antivirus said of a content.
sealed interface Verdict {
    record Clean() implements Verdict {}

    /// It knows something bad in it, by this name.
    record Found(String name) implements Verdict {}

    /// It will not look at it, such as what is longer than it takes: never clean.
    record NotLookedAt(String why) implements Verdict {}

    /// It could not be asked, or did not answer in time.
    record Away(String why) implements Verdict {}
}
