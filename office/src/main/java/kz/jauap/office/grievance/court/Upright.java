package kz.jauap.office.grievance.court;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;

/// Which way up a photograph is: a telephone held upright keeps it lying and notes that (Exif, Orientation), which
/// paper cannot follow.
///
/// @param way 1 to 8, as Exif counts; 1 is as it lies
record Upright(int way) {
    static Upright of(InputStream picture) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(picture).getFirstDirectoryOfType(ExifIFD0Directory.class);
            return new Upright(
                    exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                            ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                            : 1);
        } catch (ImageProcessingException | MetadataException silent) {
            return new Upright(1);
        }
    }

    /// The picture the right way up, in plain colours on white.
    BufferedImage drawn(BufferedImage any) {
        boolean turned = way >= 5 && way <= 8;
        int width = any.getWidth();
        int height = any.getHeight();
        var plain = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = plain.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        pen.drawImage(any, turn(width, height), null);
        pen.dispose();
        return plain;
    }

    private AffineTransform turn(int width, int height) {
        return switch (way) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
