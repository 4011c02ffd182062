package kz.jauap.office.routing.many;

import kz.jauap.office.registry.file.CaseFile;

/// What became of one of several cases that were to be given to an executor.
public sealed interface Outcome {
    CaseFile file();

    record Given(CaseFile file) implements Outcome {}

    /// It lay on his desk already: the same sent twice gives nothing twice.
    record HadIt(CaseFile file) implements Outcome {}

    /// It stays where it lay.
    ///
    /// @param why key of the reason
    record Refused(CaseFile file, String why) implements Outcome {}
}
