package kz.jauap.office.files.bare;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;

/// A file as its patches make it, read from beginning to end.
final class Patched extends FilterInputStream {
    private final List<Patch> patches;
    private long at;
    private int next;

    Patched(InputStream whole, List<Patch> patches) {
        super(whole);
        this.patches = patches.stream()
                .filter(patch -> patch.length() > 0)
                .sorted(Comparator.comparingLong(Patch::from))
                .toList();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int offset, int most) throws IOException {
        int length = in.read(into, offset, most);
        if (length <= 0) {
            return length;
        }
        while (next < patches.size() && patches.get(next).end() <= at) {
            next++;
        }
        for (int each = next; each < patches.size() && patches.get(each).from() < at + length; each++) {
            lay(patches.get(each), into, offset, length);
        }
        at += length;
        return length;
    }

    private void lay(Patch patch, byte[] into, int offset, int length) {
        long to = Math.min(patch.end(), at + length);
        for (long place = Math.max(patch.from(), at); place < to; place++) {
            into[offset + (int) (place - at)] = patch.at(place);
        }
    }

    @Override
    public long skip(long many) {
        throw new UnsupportedOperationException("a copy is read from beginning to end");
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
