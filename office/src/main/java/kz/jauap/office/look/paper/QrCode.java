package kz.jauap.office.look.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import javax.imageio.ImageIO;

/// A code that a phone reads: as the path of an SVG on pages, as an image inside documents.
///
/// @param size modules on a side, with the quiet zone
/// @param path the dark modules as an SVG path on a field of `size` units
public record QrCode(int size, String path, String image) {
    private static final int QUIET = 4;
    private static final int DOTS = 8;

    public static QrCode of(String text) {
        try {
            var hints = Map.of(EncodeHintType.CHARACTER_SET, "UTF-8");
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M, hints).getMatrix();
            var size = matrix.getWidth() + 2 * QUIET;
            return new QrCode(size, path(matrix), image(matrix, size));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a code", e);
        }
    }

    private static String path(ByteMatrix matrix) {
        var path = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int run = run(matrix, x, y);
                if (run == 0) continue;
                path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
                path.append('h').append(run).append("v1h-").append(run).append('z');
                x += run;
            }
        }
        return path.toString();
    }

    private static int run(ByteMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) end++;
        return end - x;
    }

    private static String image(ByteMatrix matrix, int size) {
        var image = new BufferedImage(size * DOTS, size * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, dark(matrix, x / DOTS - QUIET, y / DOTS - QUIET) ? 0 : 0xFFFFFF);
            }
        }
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private static boolean dark(ByteMatrix matrix, int x, int y) {
        return x >= 0 && y >= 0 && x < matrix.getWidth() && y < matrix.getHeight() && matrix.get(x, y) == 1;
    }
}
