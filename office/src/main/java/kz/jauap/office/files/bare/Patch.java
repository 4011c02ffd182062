package kz.jauap.office.files.bare;

/// Bytes of a file that its copy has otherwise: some letters, and zeros after them. Nothing moves.
record Patch(long from, long length, String letters) {
    static Patch zeros(long from, long length) {
        return new Patch(from, length, "");
    }

    long end() {
        return from + length;
    }

    /// The byte of the copy at a place of this patch.
    byte at(long place) {
        long letter = place - from;
        return letter < letters.length() ? (byte) letters.charAt((int) letter) : 0;
    }
}
