package kz.jauap.office.files.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Stored;
import org.springframework.stereotype.Component;

/// Reads where a picture was taken, and keeps a copy of it that tells nothing of the kind. The picture itself stays as
/// it came.
@Component
public class Photos {
    private static final Set<String> PICTURES =
            Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif");

    private final Files files;
    private final BareTable table;

    Photos(Files files, BareTable table) {
        this.files = files;
        this.table = table;
    }

    /// Whether a file is of a kind that may hold a place, and that we can rid of it.
    public static boolean picture(Attachment file) {
        return PICTURES.contains(file.stored().mediaType());
    }

    /// Where a picture was taken, if it says so.
    public Optional<Spot> taken(Attachment file) {
        if (!picture(file)) {
            return Optional.empty();
        }
        try (InputStream content = files.open(file.stored().hash())) {
            return ImageMetadataReader.readMetadata(content, file.stored().size())
                    .getDirectoriesOfType(GpsDirectory.class)
                    .stream()
                    .flatMap(gps -> Stream.ofNullable(gps.getGeoLocation()))
                    .filter(where -> !where.isZero())
                    .map(where -> new Spot(where.getLatitude(), where.getLongitude()))
                    .findFirst();
        } catch (ImageProcessingException broken) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The copy of a picture for others: the same picture, pixel by pixel, without what the camera noted. Empty where a
    /// picture cannot be rid of it; then nobody else gets it.
    public Optional<Stored> bare(Attachment file) {
        return table.of(file.stored().hash())
                .map(hash -> files.describe(hash, file.name()))
                .or(() -> made(file));
    }

    private Optional<Stored> made(Attachment file) {
        try (InputStream content = files.open(file.stored().hash())) {
            Optional<Stored> made = Stripping.of(file.stored().mediaType(), content.readAllBytes())
                    .map(bare -> files.store(new ByteArrayInputStream(bare), file.name()));
            made.ifPresent(copy -> table.add(file.stored().hash(), copy.hash()));
            return made;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
