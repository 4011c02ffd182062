package kz.jauap.office.files.bare;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A film or a recording in MP4 or QuickTime (ISO/IEC 14496-12): of its boxes those stay without which it cannot be
/// played; every other one becomes `free` where it lies, so that no offset changes.
final class Film {
    /// Longer tables of contents than this are not looked through.
    private static final int LONGEST = 32 * 1024 * 1024;

    private static final Set<String> PLAYED =
            Set.of("ftyp", "styp", "moov", "moof", "mdat", "sidx", "mfra", "wide", "pdin");

    private final SeekableByteChannel film;
    private final List<Patch> patches = new ArrayList<>();

    private Film(SeekableByteChannel film) {
        this.film = film;
    }

    /// What its copy has otherwise.
    ///
    /// @throws IllegalArgumentException where it is not built as a film is
    static List<Patch> notes(SeekableByteChannel film) throws IOException {
        Film read = new Film(film);
        read.top();
        return List.copyOf(read.patches);
    }

    private void top() throws IOException {
        long size = film.size();
        long at = 0;
        boolean movie = false;
        while (at + 8 <= size) {
            ByteBuffer head = bytes(at, (int) Math.min(16, size - at));
            String type = Box.letters(head, 4);
            long length = head.getInt(0) & 0xFFFF_FFFFL;
            int start = length == 1 ? 16 : 8;
            length = length == 1 ? head.getLong(8) : length == 0 ? size - at : length;
            if (length < start || length > size - at || (at == 0 && !PLAYED.contains(type))) {
                throw new IllegalArgumentException("no film");
            }
            switch (type) {
                case "moov" -> new Contents(read(at, length), at, patches).movie();
                case "moof" -> new Contents(read(at, length), at, patches).fragment();
                default -> {
                    if (!PLAYED.contains(type)) {
                        patches.add(new Patch(at + 4, 4, "free"));
                        patches.add(Patch.zeros(at + start, length - start));
                    }
                }
            }
            movie |= type.equals("moov");
            at += length;
        }
        if (!movie) {
            throw new IllegalArgumentException("no moov");
        }
        patches.add(Patch.zeros(at, size - at));
    }

    private ByteBuffer read(long at, long length) throws IOException {
        if (length > LONGEST) {
            throw new IllegalArgumentException("too long a table of contents");
        }
        return bytes(at, (int) length);
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        film.position(at);
        while (bytes.hasRemaining()) {
            if (film.read(bytes) < 0) {
                throw new EOFException("a film that ends too soon");
            }
        }
        return bytes.flip();
    }
}
