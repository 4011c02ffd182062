package kz.jauap.office.signature.revocation;

import java.util.Arrays;

/// A place in DER bytes, moved over them element by element without copying: lists of revoked certificates are large.
final class Der {
    private final byte[] bytes;
    private final int end;
    private int at;

    private Der(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    static Der of(byte[] bytes) {
        return new Der(bytes, 0, bytes.length);
    }

    boolean more() {
        return at < end;
    }

    int at() {
        return at;
    }

    /// The tag of the next element; 0 at the end.
    int tag() {
        return more() ? bytes[at] & 0xff : 0;
    }

    /// Enters the next element, which must bear this tag; this place moves behind it.
    Der enter(int tag) {
        if (tag() != tag) {
            throw new IllegalArgumentException("another element than expected at " + at);
        }
        at++;
        int length = length();
        if (length > end - at) {
            throw new IllegalArgumentException("a length beyond the end at " + at);
        }
        var inside = new Der(bytes, at, at + length);
        at += length;
        return inside;
    }

    /// Passes over the next element, whatever it is.
    Der skip() {
        return enter(tag());
    }

    private int length() {
        int first = next();
        if (first < 0x80) {
            return first;
        }
        int octets = first - 0x80;
        if (octets < 1 || octets > 4) {
            throw new IllegalArgumentException("a length of another form at " + at);
        }
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = (length << 8) | next();
        }
        if (length < 0) {
            throw new IllegalArgumentException("a length too great at " + at);
        }
        return length;
    }

    private int next() {
        if (at == end) {
            throw new IllegalArgumentException("cut off");
        }
        return bytes[at++] & 0xff;
    }

    int size() {
        return end - at;
    }

    /// The next element with its tag and length; this place moves behind it.
    byte[] take() {
        int from = at;
        skip();
        return Arrays.copyOfRange(bytes, from, at);
    }

    /// The content left in this place.
    byte[] content() {
        return Arrays.copyOfRange(bytes, at, end);
    }

    /// Copies the content to the right end of a field of `width` bytes at `to`.
    void alignRight(byte[] field, int to, int width) {
        // a number of full width whose first bit is set has a nought before it
        int from = size() == width + 1 && bytes[at] == 0 ? at + 1 : at;
        if (end - from > width) {
            throw new IllegalArgumentException("a number too long at " + at);
        }
        System.arraycopy(bytes, from, field, to + width - (end - from), end - from);
    }
}
