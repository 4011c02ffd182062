package kz.jauap.office.files.bare;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/// A file of elements within elements, each its id, its length and its content (RFC 8794), read through a window that
/// moves with whoever reads.
final class Ebml {
    private static final int WINDOW = 256 * 1024;

    private final SeekableByteChannel file;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(0);
    private long from;

    Ebml(SeekableByteChannel file) throws IOException {
        this.file = file;
        this.size = file.size();
    }

    /// One element.
    ///
    /// @param at where it begins
    /// @param start where its content begins
    /// @param end where its content ends; for one that does not know its length, where the one around it ends
    /// @param open whether it does not know its length
    record Element(long id, long at, long start, long end, boolean open) {
        long length() {
            return end - at;
        }
    }

    long size() {
        return size;
    }

    /// The element that begins at a place within another.
    ///
    /// @throws IllegalArgumentException where there is none
    Element at(long place, long limit) throws IOException {
        int idLength = width(place, 4);
        long id = number(place, idLength);
        int sizeLength = width(place + idLength, 8);
        long mask = (1L << (7 * sizeLength)) - 1;
        long length = number(place + idLength, sizeLength) & mask;
        long start = place + idLength + sizeLength;
        boolean open = length == mask;
        if (start > limit || (!open && length > limit - start)) {
            throw new IllegalArgumentException("an element is too long");
        }
        return new Element(id, place, start, open ? limit : start + length, open);
    }

    /// A number of an element's content.
    long number(Element of) throws IOException {
        if (of.end() - of.start() > 8) {
            throw new IllegalArgumentException("a number is too long");
        }
        return number(of.start(), (int) (of.end() - of.start()));
    }

    /// The letters of an element's content.
    String letters(Element of) throws IOException {
        StringBuilder letters = new StringBuilder();
        for (long at = of.start(); at < Math.min(of.end(), of.start() + 64) && read(at) != 0; at++) {
            letters.append((char) read(at));
        }
        return letters.toString();
    }

    private int width(long place, int most) throws IOException {
        int width = Integer.numberOfLeadingZeros(read(place)) - 23;
        if (width > most) {
            throw new IllegalArgumentException("no element");
        }
        return width;
    }

    private long number(long place, int length) throws IOException {
        long number = 0;
        for (int at = 0; at < length; at++) {
            number = number << 8 | read(place + at);
        }
        return number;
    }

    private int read(long place) throws IOException {
        if (place < from || place >= from + window.limit()) {
            move(place);
        }
        return window.get((int) (place - from)) & 0xFF;
    }

    private void move(long place) throws IOException {
        if (place >= size) {
            throw new EOFException("a film that ends too soon");
        }
        window = ByteBuffer.allocate((int) Math.min(WINDOW, size - place));
        from = place;
        file.position(place);
        while (window.hasRemaining()) {
            if (file.read(window) < 0) {
                throw new EOFException("a film that ends too soon");
            }
        }
        window.flip();
    }
}
