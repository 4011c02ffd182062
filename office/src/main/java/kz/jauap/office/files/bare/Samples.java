package kz.jauap.office.files.bare;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/// Where in a film the samples of one track lie (ISO/IEC 14496-12: stsc, stsz, stco, co64).
record Samples(ByteBuffer in, Box mdia) {
    /// Every chunk of the track, written over.
    List<Patch> everywhere() {
        Box minf = Box.one(Box.in(in, mdia.start(), mdia.end()), "minf");
        Box stbl = Box.one(Box.in(in, minf.start(), minf.end()), "stbl");
        List<Box> tables = Box.in(in, stbl.start(), stbl.end());
        Box sizes = Box.one(tables, "stsz");
        Box runs = Box.one(tables, "stsc");
        boolean wide = tables.stream().anyMatch(box -> box.type().equals("co64"));
        Box chunks = Box.one(tables, wide ? "co64" : "stco");
        List<Patch> patches = new ArrayList<>();
        int sample = 0;
        int run = 0;
        for (int chunk = 0; chunk < count(chunks, 4); chunk++) {
            while (run + 1 < count(runs, 4) && in.getInt(runs.start() + 8 + (run + 1) * 12) <= chunk + 1) {
                run++;
            }
            int many = in.getInt(runs.start() + 8 + run * 12 + 4);
            long length = 0;
            for (int each = 0; each < many; each++) {
                length += size(sizes, sample++);
            }
            int at = chunks.start() + 8 + chunk * (wide ? 8 : 4);
            patches.add(Patch.zeros(wide ? in.getLong(at) : in.getInt(at) & 0xFFFF_FFFFL, length));
        }
        return patches;
    }

    private int count(Box table, int at) {
        return in.getInt(table.start() + at);
    }

    private long size(Box sizes, int sample) {
        long all = in.getInt(sizes.start() + 4) & 0xFFFF_FFFFL;
        if (sample >= count(sizes, 8)) {
            throw new IllegalArgumentException("more samples than sizes");
        }
        return all != 0 ? all : in.getInt(sizes.start() + 12 + sample * 4) & 0xFFFF_FFFFL;
    }
}
