package kz.jauap.office.files.bare;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A film or a recording in WebM (Matroska, RFC 9559), as browsers record it: of its elements those stay without which
/// it cannot be played; every other one becomes `Void` where it lies, so that no offset changes.
final class Webm {
    private static final long HEAD = 0x1A45DFA3L;
    private static final long SEGMENT = 0x18538067L;
    private static final long INFO = 0x1549A966L;
    private static final long TRACKS = 0x1654AE6BL;
    private static final long TRACK = 0xAEL;
    private static final long CLUSTER = 0x1F43B675L;
    private static final long GROUP = 0xA0L;
    private static final long CUES = 0x1C53BB6BL;
    private static final long TYPE = 0x83L;
    private static final long CODEC = 0x86L;
    private static final String VOID = "\u00EC";

    /// The elements that stay, by the element they stand in: its length and scale, what is played, and the pieces of
    /// it.
    private static final Map<Long, Set<Long>> KEPT = Map.of(
            SEGMENT, Set.of(INFO, TRACKS, CLUSTER, CUES),
            INFO, Set.of(0x2AD7B1L, 0x4489L, 0x4D80L, 0x5741L),
            TRACKS, Set.of(TRACK),
            TRACK,
                    Set.of(
                            0xD7L, 0x73C5L, TYPE, 0xB9L, 0x88L, 0x55AAL, 0x9CL, 0x23E383L, CODEC, 0x63A2L, 0x56AAL,
                            0x56BBL, 0xE0L, 0xE1L, 0x22B59CL, 0x55EEL),
            CLUSTER, Set.of(0xE7L, 0xA3L, GROUP, 0xABL, 0xA7L),
            GROUP, Set.of(0xA1L, 0x9BL, 0xFBL, 0x75A2L));

    /// The programs that wrote it must be named; they are named by nothing.
    private static final Set<Long> EMPTIED = Set.of(0x4D80L, 0x5741L);

    /// Ways to write pictures and sound whose own heads hold no words.
    private static final Set<String> WORDLESS = Set.of("V_VP8", "V_VP9", "V_AV1", "V_MPEG4/ISO/AVC", "A_OPUS", "A_AAC");

    private final Ebml film;
    private final List<Patch> patches = new ArrayList<>();
    private boolean plays;

    private Webm(SeekableByteChannel film) throws IOException {
        this.film = new Ebml(film);
    }

    /// What its copy has otherwise.
    ///
    /// @throws IllegalArgumentException where it is not built as a film is, or shows more than pictures and sound
    static List<Patch> notes(SeekableByteChannel film) throws IOException {
        Webm read = new Webm(film);
        read.top();
        return List.copyOf(read.patches);
    }

    private void top() throws IOException {
        Ebml.Element head = film.at(0, film.size());
        Ebml.Element segment = film.at(head.end(), film.size());
        if (head.id() != HEAD || segment.id() != SEGMENT) {
            throw new IllegalArgumentException("no film");
        }
        long end = within(segment);
        if (!plays) {
            throw new IllegalArgumentException("nothing to be seen or heard");
        }
        patches.add(Patch.zeros(end, film.size() - end));
    }

    /// Goes through what stands in an element; one of no known length ends before the next that does not belong to it.
    ///
    /// @return where it ends
    private long within(Ebml.Element around) throws IOException {
        Set<Long> kept = KEPT.getOrDefault(around.id(), Set.of());
        long at = around.start();
        while (at < around.end()) {
            Ebml.Element each = film.at(at, around.end());
            if (around.open()
                    && around.id() == CLUSTER
                    && KEPT.getOrDefault(SEGMENT, Set.of()).contains(each.id())) {
                return at;
            }
            if (each.open() && each.id() != CLUSTER) {
                throw new IllegalArgumentException("nobody knows where a note ends");
            }
            at = kept.contains(each.id()) ? stays(each) : goes(each);
        }
        return at;
    }

    private long stays(Ebml.Element each) throws IOException {
        if (each.id() == TYPE) {
            played(film.number(each));
        }
        if (each.id() == CODEC && !WORDLESS.contains(film.letters(each))) {
            throw new IllegalArgumentException("words in the head of a track");
        }
        if (EMPTIED.contains(each.id())) {
            patches.add(Patch.zeros(each.start(), each.end() - each.start()));
        }
        return KEPT.containsKey(each.id()) ? within(each) : each.end();
    }

    /// What is seen and what is heard; other tracks hold texts.
    private void played(long type) {
        if (type != 1 && type != 2) {
            throw new IllegalArgumentException("a track that is neither seen nor heard");
        }
        plays = true;
    }

    /// The element becomes `Void` of the same length, filled with zeros.
    private long goes(Ebml.Element each) {
        long rest = each.length() - 2;
        patches.add(
                rest <= 126
                        ? new Patch(each.at(), each.length(), VOID + (char) (0x80 | rest))
                        : new Patch(each.at(), each.length(), VOID + eight(each.length() - 9)));
        return each.end();
    }

    /// A length in eight bytes.
    private static String eight(long length) {
        StringBuilder bytes = new StringBuilder("\u0001");
        for (int shift = 48; shift >= 0; shift -= 8) {
            bytes.append((char) (length >> shift & 0xFF));
        }
        return bytes.toString();
    }
}
