package kz.jauap.office.signature;

/// One thing that was looked at in an examination, and what was found.
///
/// @param what the thing, a permanent word such as `chain`
/// @param detail facts for whoever reads the report: times, numbers, algorithms; never a person's number
public record Check(String what, Outcome outcome, String detail) {
    /// What came of it.
    public enum Outcome {
        PASSED,
        FAILED,
        UNKNOWN,
        /// Present, but neither needed nor relied on.
        UNUSED
    }
}
