package kz.jauap.office.files;

/// What became of a piece that was to be added to a parcel.
public sealed interface Piece {
    /// All bytes up to here are on disk; perhaps fewer came than were announced.
    record Kept(long length) implements Piece {}

    /// Another piece is being written to the same parcel at this moment.
    record Busy() implements Piece {}

    /// There is no such parcel, or not all that was acknowledged of it.
    record Lost() implements Piece {}

    /// The disk is nearly full; what is written here stays.
    record Full(long length) implements Piece {}
}
