package kz.jauap.office.files;

/// A file that was not kept; the appeal it came with is accepted all the same.
public record Refused(Reason reason) implements Keeping {
    /// Why a file was not kept.
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TYPE_NOT_ACCEPTED;

        /// The key of the words that tell the sender.
        public String key() {
            return "files.refused." + name();
        }
    }
}
