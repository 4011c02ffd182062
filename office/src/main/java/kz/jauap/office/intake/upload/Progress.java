package kz.jauap.office.intake.upload;

/// What became of a piece, or of the wish to begin.
sealed interface Progress {
    /// It goes on.
    ///
    /// @param upload as it stands now
    record Going(Upload upload) implements Progress {}

    /// It does not go on.
    ///
    /// @param key of the words that tell the sender
    record Declined(Why why, String key) implements Progress {}

    /// Why a file does not come in this way.
    enum Why {
        TOO_LARGE,
        NO_ROOM,
        TYPE,
        BUSY,
        GONE
    }
}
