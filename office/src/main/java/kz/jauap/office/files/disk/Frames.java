package kz.jauap.office.files.disk;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;
import kz.jauap.office.house.Vault;

/// A file that grows by frames, each sealed for its place in it: what breaks off spoils no frame before.
public final class Frames {
    /// The most bytes that one frame holds.
    public static final int MOST = 64 * 1024;

    private static final int LENGTH = Integer.BYTES;
    private static final int NONE = 0;

    private final String what;
    private final FileChannel file;
    private final Vault vault;
    private long position;

    /// @param what what is sealed; no other file may be the same
    public Frames(String what, FileChannel file, Vault vault) {
        this.what = what;
        this.file = file;
        this.vault = vault;
    }

    /// How many bytes were added up to here.
    public long position() {
        return position;
    }

    /// Goes to the end of the frames that hold so many bytes together, and lets go what stands behind.
    ///
    /// @return whether there are such frames
    public boolean goTo(long bytes) throws IOException {
        file.position(0);
        position = 0;
        while (position < bytes) {
            int sealed = next();
            if (sealed == NONE || file.position() + sealed > file.size()) {
                return false;
            }
            file.position(file.position() + sealed);
            position += sealed - Vault.OVERHEAD;
        }
        if (position == bytes) {
            file.truncate(file.position());
        }
        return position == bytes;
    }

    /// Adds a frame.
    public void add(byte[] bytes, int length) throws IOException {
        byte[] sealed = vault.sealBytes(here(), Arrays.copyOf(bytes, length));
        ByteBuffer frame = ByteBuffer.allocate(LENGTH + sealed.length)
                .putInt(sealed.length)
                .put(sealed)
                .flip();
        while (frame.hasRemaining()) {
            file.write(frame);
        }
        position += length;
    }

    /// Returns when all that was added is on disk.
    public void force() throws IOException {
        file.force(true);
    }

    /// All that was added, from the beginning; closed, it closes the file.
    public InputStream read() {
        return new Opened();
    }

    /// The length of the frame that begins here, sealed.
    private int next() throws IOException {
        ByteBuffer length = ByteBuffer.allocate(LENGTH);
        if (!filled(length)) {
            return NONE;
        }
        int sealed = length.getInt(0);
        return sealed > Vault.OVERHEAD && sealed <= MOST + Vault.OVERHEAD ? sealed : NONE;
    }

    private byte[] open() throws IOException {
        int length = next();
        ByteBuffer sealed = ByteBuffer.allocate(length);
        if (length == NONE || !filled(sealed)) {
            return new byte[0];
        }
        byte[] opened = vault.openBytes(here(), sealed.array());
        position += opened.length;
        return opened;
    }

    private boolean filled(ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            if (file.read(buffer) < 0) {
                return false;
            }
        }
        return true;
    }

    private String here() {
        return what + " " + position;
    }

    private final class Opened extends InputStream {
        private ByteBuffer frame = ByteBuffer.allocate(0);

        @Override
        public int read() throws IOException {
            return more() ? frame.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int some = Math.min(most, frame.remaining());
            frame.get(into, from, some);
            return some;
        }

        @Override
        public void close() throws IOException {
            file.close();
        }

        private boolean more() throws IOException {
            if (!frame.hasRemaining()) {
                frame = ByteBuffer.wrap(open());
            }
            return frame.hasRemaining();
        }
    }
}
