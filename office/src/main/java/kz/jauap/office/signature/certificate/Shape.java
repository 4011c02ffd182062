package kz.jauap.office.signature.certificate;

import java.util.ArrayDeque;
import java.util.Deque;
import kz.jauap.office.signature.Reason;

/// The outline of an ASN.1 structure, walked without building it: nothing nested too deep, no length that lies, no
/// length written longer than it must be, no truth value but the two, nothing after the end.
public final class Shape {
    private static final int DEEPEST = 32;
    private static final int MOST = 4000;
    private static final int CONSTRUCTED = 0x20;
    private static final int LONG_TAG = 0x1f;
    private static final int BOOLEAN = 0x01;
    private static final byte TRUE = (byte) 0xff;
    private static final int INDEFINITE = 0x80;

    /// A structure that is open: where it must end, and whether an end mark closes it.
    private record Open(int end, boolean marked) {}

    private final byte[] bytes;
    private final Deque<Open> open = new ArrayDeque<>();
    private int at;

    private Shape(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Requires that bytes have a sound outline, before anything is built from them.
    public static void check(byte[] bytes) throws Flaw {
        new Shape(bytes).walk();
    }

    private void walk() throws Flaw {
        for (int elements = 0; elements < MOST; elements++) {
            element();
            while (!open.isEmpty() && !open.peek().marked() && open.peek().end() == at) {
                open.pop();
            }
            if (open.isEmpty()) {
                require(at == bytes.length, "bytes after the end");
                return;
            }
        }
        throw malformed("too many elements");
    }

    private void element() throws Flaw {
        int tag = next();
        if (tag == 0 && !open.isEmpty() && open.peek().marked()) {
            require(next() == 0, "an end mark with a length");
            open.pop();
            return;
        }
        require(tag != 0 && (tag & LONG_TAG) != LONG_TAG, "a tag that is not used here");
        boolean constructed = (tag & CONSTRUCTED) != 0;
        int first = next();
        if (first == INDEFINITE) {
            require(constructed, "an open length of a plain value");
            enter(new Open(end(), true));
            return;
        }
        int length = first < INDEFINITE ? first : longLength(first - INDEFINITE);
        require(length <= end() - at, "a length beyond the end");
        require(tag != BOOLEAN || (length == 1 && (bytes[at] == 0 || bytes[at] == TRUE)), "a truth of another form");
        if (constructed && length > 0) {
            enter(new Open(at + length, false));
        } else {
            at += length;
        }
    }

    private void enter(Open structure) throws Flaw {
        require(open.size() < DEEPEST, "nested too deep");
        open.push(structure);
    }

    private int longLength(int octets) throws Flaw {
        require(octets <= 3, "a length of more than three bytes");
        int length = 0;
        for (int i = 0; i < octets; i++) {
            length = (length << 8) | next();
        }
        require(length >= INDEFINITE && length >> (8 * (octets - 1)) != 0, "a length written too long");
        return length;
    }

    private int end() {
        return open.isEmpty() ? bytes.length : open.peek().end();
    }

    private int next() throws Flaw {
        require(at < end(), "cut off");
        return bytes[at++] & 0xff;
    }

    private static void require(boolean holds, String otherwise) throws Flaw {
        if (!holds) {
            throw malformed(otherwise);
        }
    }

    private static Flaw malformed(String detail) {
        return new Flaw(Reason.MALFORMED, detail);
    }
}
