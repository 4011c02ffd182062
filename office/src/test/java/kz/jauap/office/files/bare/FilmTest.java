package kz.jauap.office.files.bare;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FilmTest {
    private static final String[] NOTED = {
        "43.2389",
        "43,14N",
        "Aigerim",
        "GoPr",
        "iPhone",
        "Almaty",
        new String(Films.number(0x7B1C_E0A0), StandardCharsets.ISO_8859_1)
    };

    private static String letters(byte[] film) {
        return new String(film, StandardCharsets.ISO_8859_1);
    }

    private static String told(byte[] film) throws Exception {
        StringBuilder told = new StringBuilder();
        ImageMetadataReader.readMetadata(new ByteArrayInputStream(film), film.length)
                .getDirectories()
                .forEach(directory ->
                        directory.getTags().forEach(tag -> told.append(tag).append('\n')));
        return told.toString();
    }

    @Test
    void placeTimeAndDeviceAreGoneAndNothingMoves() throws Exception {
        byte[] film = Films.film();
        assertThat(letters(film)).contains(NOTED);
        assertThat(told(film)).contains("+43.2389+076.8897/");
        for (String type : new String[] {"video/mp4", "video/quicktime", "video/3gpp"}) {
            byte[] bare = StrippingTest.bare(type, film).orElseThrow();
            assertThat(letters(bare)).doesNotContain(NOTED).contains(Films.SEEN);
            assertThat(told(bare)).doesNotContain("43.2389");
            assertThat(bare).hasSameSizeAs(film);
            assertThat(letters(bare).indexOf(Films.SEEN))
                    .isEqualTo(letters(film).indexOf(Films.SEEN));
        }
    }

    @Test
    void theFilmIsStillBuiltAsAFilm() {
        String bare = letters(StrippingTest.bare("video/mp4", Films.film()).orElseThrow());
        assertThat(bare).contains("ftyp", "moov", "mvhd", "trak", "mdia", "vide", "stbl", "avc1", "stco", "mdat");
        assertThat(bare).doesNotContain("udta", "uuid", "keys", "mebx");
    }

    @Test
    void whatIsBuiltWronglyIsGivenToNobody() {
        byte[] film = Films.film();
        for (int length = 0; length < film.length; length++) {
            StrippingTest.bare("video/mp4", Arrays.copyOf(film, length))
                    .ifPresent(bare -> assertThat(letters(bare)).doesNotContain(NOTED));
        }
        assertThat(StrippingTest.bare("video/mp4", Films.fragments())).isEmpty();
        assertThat(StrippingTest.bare("video/mp4", "no film at all".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
