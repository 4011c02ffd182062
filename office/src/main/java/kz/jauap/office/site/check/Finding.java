package kz.jauap.office.site.check;

import kz.jauap.office.signature.Report;

/// What a check of files comes to.
public sealed interface Finding {
    /// It is a paper of ours, unchanged to the last byte.
    record Unchanged(Paper paper) implements Finding {}

    /// It is the seal of a paper of ours, and the document beside it is not that paper, or is not there.
    record SealOnly(Paper paper, Document document) implements Finding {}

    /// A signature over the file, which covers it whole; the report says what it is worth.
    record Signed(Report report) implements Finding {}

    /// The same, and the signature was received here before; the report says how it stood then.
    record Received(Report report) implements Finding {}

    /// A PDF with a signature outside of which something stands: it was changed after it was signed, or signed twice.
    record Outgrown() implements Finding {}

    /// A signature without the document it signs.
    record DocumentNeeded() implements Finding {}

    /// Neither a paper of ours nor signed.
    record Unknown() implements Finding {}

    /// What stood beside a seal.
    enum Document {
        MISSING,
        ANOTHER
    }
}
