package kz.jauap.office.files.bare;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import kz.jauap.office.files.photo.Pictures;
import kz.jauap.office.files.photo.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StrippingTest {
    record Sample(String mediaType, Supplier<byte[]> picture) {
        @Override
        public String toString() {
            return mediaType;
        }
    }

    static List<Sample> samples() {
        return List.of(
                new Sample("image/jpeg", Pictures::jpeg),
                new Sample("image/png", Pictures::png),
                new Sample("image/webp", Pictures::webp),
                new Sample("image/heic", Pictures::heic));
    }

    static Optional<byte[]> bare(String mediaType, byte[] file) {
        try {
            Path lying = Files.createTempFile("stripping", "");
            Files.write(lying, file);
            try (SeekableByteChannel whole = Files.newByteChannel(lying, StandardOpenOption.DELETE_ON_CLOSE)) {
                Optional<InputStream> bare = Stripping.of(mediaType, whole);
                return bare.isPresent() ? Optional.of(bare.get().readAllBytes()) : Optional.empty();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Spot> place(byte[] picture) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(picture), picture.length)
                .getDirectoriesOfType(GpsDirectory.class)
                .stream()
                .filter(gps -> gps.getGeoLocation() != null)
                .map(gps -> new Spot(
                        gps.getGeoLocation().getLatitude(), gps.getGeoLocation().getLongitude()))
                .findFirst();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void thePlaceIsThereBeforeAndGoneAfter(Sample sample) throws Exception {
        assertThat(place(sample.picture().get())).map(Spot::text).contains(Pictures.SPOT.text());
        byte[] bare = bare(sample.mediaType(), sample.picture().get()).orElseThrow();
        assertThat(place(bare)).isEmpty();
        assertThat(new String(bare, StandardCharsets.ISO_8859_1))
                .doesNotContain("GPSLatitude", "taken by", "at home", "hung on", "N\0\0\0");
    }

    @Test
    void thePictureStaysPixelByPixelAndTheRightSideUp() throws Exception {
        for (Sample sample : samples().subList(0, 2)) {
            byte[] bare = bare(sample.mediaType(), sample.picture().get()).orElseThrow();
            var before = Pictures.drawn(sample.picture().get());
            var after = Pictures.drawn(bare);
            assertThat(after.getRGB(0, 0, 40, 30, null, 0, 40)).isEqualTo(before.getRGB(0, 0, 40, 30, null, 0, 40));
        }
        byte[] bare = bare("image/jpeg", Pictures.jpeg()).orElseThrow();
        var exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(bare), bare.length)
                .getFirstDirectoryOfType(ExifIFD0Directory.class);
        assertThat(Objects.requireNonNull(exif).getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .isEqualTo(6);
        assertThat(new String(bare("image/heic", Pictures.heic()).orElseThrow(), StandardCharsets.ISO_8859_1))
                .contains("the picture itself");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whatIsBuiltWronglyIsGivenToNobody(Sample sample) {
        assertThat(bare(sample.mediaType(), new byte[0])).isEmpty();
        assertThat(bare(sample.mediaType(), "<svg>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        byte[] picture = sample.picture().get();
        for (int length = 0; length < Math.min(picture.length, 400); length++) {
            byte[] cut = Arrays.copyOf(picture, length);
            bare(sample.mediaType(), cut)
                    .ifPresent(bare -> assertThat(new String(bare, StandardCharsets.ISO_8859_1))
                            .doesNotContain("GPSLatitude"));
        }
        assertThat(bare("application/pdf", picture)).isEmpty();
        assertThat(bare("application/msword", picture)).isEmpty();
    }
}
