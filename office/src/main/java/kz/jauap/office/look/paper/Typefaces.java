package kz.jauap.office.look.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The letters that go into every document: Onest for forms, Noto Serif for letters.
final class Typefaces {
    private static final int TABLES = 4;
    private static final int FIRST_ENTRY = 12;
    private static final int ENTRY = 16;
    private static final int JOINING = 0x47535542; // "GSUB"
    private static final int UNREAD = 0x67737562; // "gsub"

    private record Face(String family, int weight, String file) {}

    private static final List<Face> FACES = List.of(
            new Face("Onest", 400, "Onest_400Regular.ttf"),
            new Face("Onest", 700, "Onest_700Bold.ttf"),
            new Face("Noto Serif", 400, "NotoSerif_400Regular.ttf"),
            new Face("Noto Serif", 700, "NotoSerif_700Bold.ttf"));

    private final Map<Face, byte[]> letters =
            FACES.stream().collect(Collectors.toUnmodifiableMap(face -> face, Typefaces::read));

    void into(PdfRendererBuilder builder) {
        for (var face : FACES) {
            var bytes = Objects.requireNonNull(letters.get(face));
            builder.useFont(
                    () -> new ByteArrayInputStream(bytes), face.family(), face.weight(), FontStyle.NORMAL, true);
        }
    }

    private static byte[] read(Face face) {
        try (InputStream file = Typefaces.class.getResourceAsStream("/paper/fonts/" + face.file())) {
            return unjoined(Objects.requireNonNull(file, face.file()).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without its rules for joining letters, which only Latin has here: PDFBox works them out anew for every word,
    /// a quarter of the time that a document takes. They lie in the table GSUB; what has no such name is not read.
    private static byte[] unjoined(byte[] face) {
        var font = ByteBuffer.wrap(face);
        for (int table = 0; table < font.getShort(TABLES); table++) {
            int entry = FIRST_ENTRY + table * ENTRY;
            if (font.getInt(entry) == JOINING) {
                font.putInt(entry, UNREAD);
            }
        }
        return face;
    }
}
