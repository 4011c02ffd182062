package kz.jauap.office.look.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// The letters that go into every document: Onest for forms, Noto Serif for letters.
final class Typefaces {
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
            return Objects.requireNonNull(file, face.file()).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
