package kz.jauap.office.site.check;

import java.util.Optional;
import kz.jauap.office.registry.paper.IssuedPaper;
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

    /// Offered as the paper of a mark, it is another file, however genuine.
    ///
    /// @param asked the paper it was offered as
    /// @param instead what it is
    record Swapped(Paper asked, Finding instead) implements Finding {}

    /// What stood beside a seal.
    enum Document {
        MISSING,
        ANOTHER
    }

    /// How far a file may be relied on.
    enum Worth {
        GOOD,
        OPEN,
        BAD
    }

    /// This, for somebody who holds it for that paper.
    default Finding offeredAs(IssuedPaper asked, Paper shown) {
        boolean itself =
                paper().map(paper -> paper.issued().mark().equals(asked.mark())).orElse(this instanceof DocumentNeeded);
        return itself ? this : new Swapped(shown, this);
    }

    private Optional<Paper> paper() {
        return switch (this) {
            case Unchanged(var paper) -> Optional.of(paper);
            case SealOnly(var paper, var _) -> Optional.of(paper);
            case Signed _, Received _, Outgrown _, DocumentNeeded _, Unknown _, Swapped _ -> Optional.empty();
        };
    }

    /// The last part of the keys of the words that tell it.
    default String key() {
        return switch (this) {
            case Unchanged _ -> "unchanged";
            case SealOnly(var _, var document) -> document == Document.ANOTHER ? "another" : "seal";
            case Signed(var report) -> key(report, "signed");
            case Received(var report) -> key(report, "received");
            case Outgrown _ -> "outgrown";
            case DocumentNeeded _ -> "document";
            case Unknown _ -> "unknown";
            case Swapped _ -> "swapped";
        };
    }

    private static String key(Report report, String valid) {
        return switch (report.indication()) {
            case VALID -> valid;
            case INDETERMINATE -> "unsettled";
            case INVALID -> "broken";
        };
    }

    default Worth worth() {
        return switch (key()) {
            case "unchanged", "signed", "received" -> Worth.GOOD;
            case "seal", "unsettled", "document", "unknown" -> Worth.OPEN;
            default -> Worth.BAD;
        };
    }

    /// Whether the reader is told what to do next in words of the finding's own; else the reasons tell.
    default boolean advised() {
        return switch (this) {
            case SealOnly(var _, var document) -> document == Document.ANOTHER;
            case Outgrown _, Unknown _, Swapped _ -> true;
            case Unchanged _, Signed _, Received _, DocumentNeeded _ -> false;
        };
    }
}
