package kz.jauap.office.demo;

/// How much of the demonstration is told.
enum Extent {
    /// A year of a city.
    WHOLE,
    /// Only the stories told at length, in which every fate occurs: for tests that need a city, not its size.
    AT_LENGTH
}
