package kz.jauap.office.look.sign;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import kz.jauap.office.house.Bytes;

/// A city's emblem: a PNG drawn anew by us, so that nothing but its picture is left of what was sent.
public record Emblem(Bytes png) {
    /// As many bytes as one may have when it is sent.
    public static final int LARGEST = 1 << 20;

    private static final int SMALLEST_SIDE = 64;
    private static final int LONGEST_SIDE = 4096;
    private static final int KEPT_SIDE = 512;
    /// Above a page it is 44 px wide; a fine screen has two dots for each.
    private static final int SHOWN_SIDE = 88;

    /// What somebody sent as an emblem.
    public sealed interface Sent {
        record Good(Emblem emblem) implements Sent {}

        /// It cannot be taken.
        ///
        /// @param key of the words that say why
        record Bad(String key) implements Sent {}
    }

    /// Looks at what was sent; its size in dots is known before a dot of it is drawn.
    public static Sent of(byte[] sent) {
        if (sent.length > LARGEST) return new Sent.Bad("people.brand.emblem.large");
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(sent))) {
            var readers = ImageIO.getImageReadersByFormatName("png");
            ImageReader reader = readers.next();
            try {
                if (!reader.getOriginatingProvider().canDecodeInput(in)) {
                    return new Sent.Bad("people.brand.emblem.format");
                }
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                boolean fits = Math.min(width, height) >= SMALLEST_SIDE && Math.max(width, height) <= LONGEST_SIDE;
                return fits
                        ? new Sent.Good(new Emblem(drawn(reader.read(0), KEPT_SIDE)))
                        : new Sent.Bad("people.brand.emblem.size");
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return new Sent.Bad("people.brand.emblem.format");
        }
    }

    /// How it is called in addresses.
    public String code() {
        return png.sha256().substring(0, 16);
    }

    /// The picture itself as an address, for documents.
    public String image() {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.array());
    }

    /// As it hangs above a page: as light as it can be, for every visitor fetches it.
    Bytes shown() {
        try {
            return drawn(ImageIO.read(new ByteArrayInputStream(png.array())), SHOWN_SIDE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Bytes drawn(BufferedImage picture, int longest) {
        double share = Math.min(1, longest / (double) Math.max(picture.getWidth(), picture.getHeight()));
        int width = Math.max(1, (int) Math.round(picture.getWidth() * share));
        int height = Math.max(1, (int) Math.round(picture.getHeight() * share));
        var kept = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = kept.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, width, height, null);
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(kept, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Bytes.of(png.toByteArray());
    }
}
