package kz.jauap.office.look.paper;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.Color;
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
    private static final int DOTS = 4;

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
        runs(matrix, (x, y, run) -> {
            path.append('M').append(x).append(' ').append(y);
            path.append('h').append(run).append("v1h-").append(run).append('z');
        });
        return path.toString();
    }

    private static String image(ByteMatrix matrix, int size) {
        var image = new BufferedImage(size * DOTS, size * DOTS, BufferedImage.TYPE_BYTE_BINARY);
        var pen = image.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, image.getWidth(), image.getHeight());
        pen.setColor(Color.BLACK);
        runs(matrix, (x, y, run) -> pen.fillRect(x * DOTS, y * DOTS, run * DOTS, DOTS));
        pen.dispose();
        var png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    private interface Stroke {
        void draw(int x, int y, int run);
    }

    /// Row by row, each run of dark modules that touch.
    private static void runs(ByteMatrix matrix, Stroke stroke) {
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                int run = run(matrix, x, y);
                if (run == 0) continue;
                stroke.draw(x + QUIET, y + QUIET, run);
                x += run;
            }
        }
    }

    private static int run(ByteMatrix matrix, int x, int y) {
        int end = x;
        while (end < matrix.getWidth() && matrix.get(end, y) == 1) end++;
        return end - x;
    }
}
