package kz.jauap.office.grievance.court;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Files;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.paper.Paper;
import org.springframework.stereotype.Component;

/// What an applicant enclosed, once more as PDF/A where it can be: a picture on a page, plain text on pages.
@Component
class ReadableCopy {
    /// Longest side of a picture on paper, about 250 dots to the inch.
    private static final int SIDE = 2400;

    private static final long MOST_PIXELS = 60_000_000;
    private static final long LONGEST_TEXT = 200_000;

    private final Files files;
    private final Paper paper;

    ReadableCopy(Files files, Paper paper) {
        this.files = files;
        this.paper = paper;
    }

    /// Empty for whatever is no picture and no plain text that can be read here.
    Optional<byte[]> of(Attachment enclosure, Lang lang) {
        try {
            return switch (enclosure.stored().mediaType()) {
                case "image/jpeg", "image/png" ->
                    picture(enclosure)
                            .map(jpeg -> paper.print(
                                    "grievance/court/picture", lang, Map.of("name", enclosure.name(), "data", jpeg)));
                case "text/plain" ->
                    text(enclosure)
                            .map(lines -> paper.print(
                                    "grievance/court/text", lang, Map.of("name", enclosure.name(), "lines", lines)));
                case String _ -> Optional.empty();
            };
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    /// The picture the right way up, in plain colours and no larger than paper shows, ready to stand in a page.
    private Optional<String> picture(Attachment enclosure) throws IOException {
        Upright upright;
        try (InputStream kept = files.open(enclosure.stored().hash())) {
            upright = Upright.of(kept);
        }
        try (InputStream kept = files.open(enclosure.stored().hash());
                ImageInputStream in = ImageIO.createImageInputStream(kept)) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return Optional.empty();
            }
            var param = reader.getDefaultReadParam();
            int step = Math.max(1, Math.max(width, height) / SIDE);
            param.setSourceSubsampling(step, step, 0, 0);
            return Optional.of(jpeg(upright.drawn(reader.read(0, param))));
        }
    }

    private static String jpeg(BufferedImage plain) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(plain, "jpeg", out);
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(out.toByteArray());
    }

    private Optional<List<String>> text(Attachment enclosure) throws IOException {
        if (enclosure.stored().size() > LONGEST_TEXT) {
            return Optional.empty();
        }
        byte[] read;
        try (InputStream kept = files.open(enclosure.stored().hash())) {
            read = kept.readAllBytes();
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read))
                    .toString();
            return Optional.of(PlainText.clean(text).lines().toList());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }
}
