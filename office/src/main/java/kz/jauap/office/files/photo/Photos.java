package kz.jauap.office.files.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Files;
import org.springframework.stereotype.Component;

/// Reads where a picture was taken.
@Component
public class Photos {
    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif");

    private final Files files;

    Photos(Files files) {
        this.files = files;
    }

    private static boolean picture(Attachment file) {
        return PICTURES.contains(file.stored().mediaType());
    }

    /// Where a picture was taken, if it says so. One that breaks off, or says that it is longer than it is, says
    /// nothing.
    public Optional<Spot> taken(Attachment file) {
        if (!picture(file)) {
            return Optional.empty();
        }
        try {
            return declaredWithin(file) ? told(file) : Optional.empty();
        } catch (ImageProcessingException | EOFException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean declaredWithin(Attachment file) throws IOException {
        try (InputStream content = files.open(file.stored().hash())) {
            return Chunks.of(file.stored().mediaType())
                    .within(content, file.stored().size());
        }
    }

    private Optional<Spot> told(Attachment file) throws IOException, ImageProcessingException {
        try (InputStream content = files.open(file.stored().hash())) {
            return ImageMetadataReader.readMetadata(content, file.stored().size())
                    .getDirectoriesOfType(GpsDirectory.class)
                    .stream()
                    .flatMap(gps -> Stream.ofNullable(gps.getGeoLocation()))
                    .filter(where -> !where.isZero())
                    .map(where -> new Spot(where.getLatitude(), where.getLongitude()))
                    .findFirst();
        }
    }
}
