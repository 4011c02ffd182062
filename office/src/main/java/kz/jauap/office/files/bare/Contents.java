package kz.jauap.office.files.bare;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A film's table of contents: the box `moov`, or `moof` of one fragment.
///
/// @param base where in the film it begins
/// @param patches to which it adds its own
record Contents(ByteBuffer in, long base, List<Patch> patches) {
    /// The boxes that stay, by the box they stand in.
    private static final Map<String, Set<String>> KEPT = Map.of(
            "moov", Set.of("mvhd", "trak", "mvex", "iods"),
            "mvex", Set.of("mehd", "trex"),
            "trak", Set.of("tkhd", "mdia", "edts", "tapt", "clip", "matt", "load"),
            "mdia", Set.of("mdhd", "hdlr", "minf", "elng"),
            "minf", Set.of("vmhd", "smhd", "gmhd", "hdlr", "dinf", "stbl"),
            "moof", Set.of("mfhd", "traf"),
            "traf", Set.of("tfhd", "tfdt", "trun", "sdtp", "sbgp", "sgpd"));

    private static final Set<String> STBL = Set.of(
            "stsd", "stts", "ctts", "cslg", "stsc", "stsz", "stz2", "stco", "co64", "stss", "stps", "sdtp", "sbgp",
            "sgpd");

    /// What is seen and what is heard; other tracks tell where the camera was and what it saw.
    private static final Set<String> PLAYED = Set.of("vide", "soun");

    private static final int MAKER = 20;
    private static final int ENCODER = 50;
    private static final int NAME = 32;

    void movie() {
        Box moov = Box.in(in, 0, in.limit()).getFirst();
        boolean fragments = Box.in(in, moov.start(), moov.end()).stream()
                .anyMatch(box -> box.type().equals("mvex"));
        boolean plays = false;
        for (Box box : kept(moov)) {
            switch (box.type()) {
                case "mvhd" -> times(box);
                case "trak" -> plays |= track(box, fragments);
                case "mvex" -> kept(box);
                default -> {}
            }
        }
        if (!plays) {
            throw new IllegalArgumentException("nothing to be seen or heard");
        }
    }

    void fragment() {
        Box moof = Box.in(in, 0, in.limit()).getFirst();
        kept(moof).stream().filter(box -> box.type().equals("traf")).forEach(this::kept);
    }

    /// @return whether it is played; otherwise its samples go with it
    private boolean track(Box trak, boolean fragments) {
        Box mdia = Box.one(Box.in(in, trak.start(), trak.end()), "mdia");
        List<Box> media = Box.in(in, mdia.start(), mdia.end());
        String sort = Box.letters(in, Box.one(media, "hdlr").start() + 8);
        if (!PLAYED.contains(sort)) {
            if (fragments) {
                throw new IllegalArgumentException("notes in fragments");
            }
            patches.addAll(new Samples(in, mdia).everywhere());
            free(trak);
            return false;
        }
        kept(trak).stream().filter(box -> box.type().equals("tkhd")).forEach(this::times);
        for (Box box : kept(mdia)) {
            switch (box.type()) {
                case "mdhd" -> times(box);
                case "hdlr" -> name(box);
                case "minf" -> kept(box).forEach(each -> information(each, sort));
                default -> {}
            }
        }
        return true;
    }

    private void information(Box box, String sort) {
        switch (box.type()) {
            case "hdlr" -> name(box);
            case "stbl" ->
                staying(box, STBL).stream()
                        .filter(each -> each.type().equals("stsd"))
                        .forEach(each -> makers(each, sort));
            default -> {}
        }
    }

    private List<Box> kept(Box within) {
        return staying(within, KEPT.getOrDefault(within.type(), Set.of()));
    }

    /// Of the boxes in a box those that stay; the others become free.
    private List<Box> staying(Box within, Set<String> types) {
        List<Box> inside = Box.in(in, within.start(), within.end());
        inside.stream().filter(box -> !types.contains(box.type())).forEach(this::free);
        return inside.stream().filter(box -> types.contains(box.type())).toList();
    }

    private void free(Box box) {
        patches.add(new Patch(base + box.at() + 4, 4, "free"));
        zeros(box.start(), box.end() - box.start());
    }

    /// When it was made and changed.
    private void times(Box head) {
        zeros(head.start() + 4, in.get(head.start()) == 1 ? 16 : 8);
    }

    /// The name by which the device calls itself.
    private void name(Box hdlr) {
        zeros(hdlr.start() + 12, hdlr.end() - hdlr.start() - 12);
    }

    /// Who made the encoder, and for pictures what it is called: in the description of each sort of sample.
    private void makers(Box stsd, String sort) {
        for (Box entry : Box.in(in, stsd.start() + 8, stsd.end())) {
            zeros(entry.at() + MAKER, 4);
            if (sort.equals("vide") && entry.end() - entry.at() >= ENCODER + NAME) {
                zeros(entry.at() + ENCODER, NAME);
            }
        }
    }

    private void zeros(int from, int length) {
        patches.add(Patch.zeros(base + from, length));
    }
}
