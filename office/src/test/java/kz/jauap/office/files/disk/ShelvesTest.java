package kz.jauap.office.files.disk;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Vault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShelvesTest {
    private static final int SEGMENT = 64 * 1024;
    private static final String HASH = "ab".repeat(32);
    private static final String OTHER = "cd".repeat(32);
    private static final Instant BROUGHT = Instant.parse("2026-11-20T04:05:06.123456Z");

    @TempDir
    Path folder;

    private Shelves shelves;

    @BeforeEach
    void open() {
        shelves = new Shelves(folder.resolve("files"), new Vault(Secrets.in(folder.resolve("secrets"))));
    }

    private static byte[] film(int length) {
        byte[] film = new byte[length];
        new Random(length).nextBytes(film);
        return film;
    }

    private void keep(String hash, byte[] content) throws IOException {
        Path draft = shelves.draft();
        try (var out = shelves.write(draft)) {
            out.write(content);
        }
        shelves.shelve(draft, hash);
    }

    private byte[] read(String hash) throws IOException {
        try (var in = Channels.newInputStream(shelves.open(hash))) {
            return in.readAllBytes();
        }
    }

    private Path plain(byte[] content) throws IOException {
        Path plain = shelves.plain(HASH);
        Files.createDirectories(plain.resolveSibling(""));
        Files.write(plain, content);
        Files.setLastModifiedTime(plain, FileTime.from(BROUGHT));
        return plain;
    }

    private Reshelving reshelving(Instant now) {
        return new Reshelving(shelves, Clock.fixed(now, ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 100, SEGMENT - 1, SEGMENT, 3 * SEGMENT, 1_000_000})
    void whatIsKeptIsReadAgainAndLiesSealed(int length) throws IOException {
        byte[] film = film(length);
        keep(HASH, film);
        assertThat(read(HASH)).isEqualTo(film);
        try (var content = shelves.open(HASH)) {
            assertThat(content.size()).isEqualTo(length);
        }
        String onDisk = Files.readString(shelves.sealed(HASH), ISO_8859_1);
        for (int at = 0; at + 16 <= length; at += 997) {
            assertThat(onDisk.contains(new String(film, at, 16, ISO_8859_1))).isFalse();
        }
    }

    @Test
    void itIsReadFromAnyPlaceOn() throws IOException {
        byte[] film = film(1_000_000);
        keep(HASH, film);
        for (int from : new int[] {0, 1, SEGMENT - 1, SEGMENT, 500_000, 999_999}) {
            try (var in = Channels.newInputStream(shelves.open(HASH))) {
                assertThat(in.skip(from)).isEqualTo(from);
                assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(film, from, film.length));
            }
        }
    }

    @Test
    void whatWasTamperedWithIsNotRead() throws IOException {
        byte[] film = film(3 * SEGMENT);
        keep(HASH, film);
        byte[] sealed = Files.readAllBytes(shelves.sealed(HASH));
        for (int at = 0; at < sealed.length; at += 9973) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            isRefused(changed);
        }
        isRefused(Arrays.copyOf(sealed, sealed.length - 1));
        isRefused(Arrays.copyOf(sealed, 2 * SEGMENT));
        isRefused(Arrays.copyOf(sealed, SEGMENT));
        isRefused(Arrays.copyOf(sealed, 39));
        byte[] swapped = sealed.clone();
        System.arraycopy(sealed, SEGMENT, swapped, 2 * SEGMENT, SEGMENT);
        System.arraycopy(sealed, 2 * SEGMENT, swapped, SEGMENT, SEGMENT);
        isRefused(swapped);
    }

    private void isRefused(byte[] sealed) throws IOException {
        Files.write(shelves.sealed(HASH), sealed);
        assertThatThrownBy(() -> read(HASH)).isInstanceOf(IOException.class);
    }

    @Test
    void anotherOfficesKeyOpensNothing() throws IOException {
        keep(HASH, film(1000));
        var other = new Shelves(folder.resolve("files"), new Vault(Secrets.in(folder.resolve("others"))));
        assertThatThrownBy(() -> {
                    try (var in = Channels.newInputStream(other.open(HASH))) {
                        in.readAllBytes();
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void whatLayPlainIsHandedOutAndSealed() throws IOException {
        byte[] film = film(200_000);
        Path plain = plain(film);
        keep(OTHER, film(10));
        assertThat(shelves.has(HASH)).isTrue();
        assertThat(read(HASH)).isEqualTo(film);
        reshelving(BROUGHT).sealAll();
        assertThat(plain).doesNotExist();
        assertThat(read(HASH)).isEqualTo(film);
        assertThat(shelves.brought(HASH)).contains(BROUGHT);
        assertThat(shelves.arriving()).isEmptyDirectory();
    }

    @Test
    void anOfficeThatFellWhileItSealedGoesOn() throws IOException {
        byte[] film = film(1000);
        Path plain = plain(film);
        byte[] content = Files.readAllBytes(plain);
        reshelving(BROUGHT).sealAll();
        plain(content);
        assertThat(read(HASH)).isEqualTo(film);
        reshelving(BROUGHT).sealAll();
        assertThat(plain).doesNotExist();
        assertThat(read(HASH)).isEqualTo(film);
    }

    @Test
    void whatIsBroughtAgainTakesThePlaceOfThePlainOne() throws IOException {
        byte[] film = film(1000);
        Path plain = plain(film);
        keep(HASH, film);
        assertThat(plain).doesNotExist();
        assertThat(shelves.brought(HASH).orElseThrow()).isAfter(BROUGHT);
    }

    @Test
    void whatIsThrownAwayLeavesNothing() throws IOException {
        byte[] film = film(1000);
        Path plain = plain(film);
        shelves.discard(HASH, BROUGHT.plusSeconds(1));
        assertThat(plain).exists();
        shelves.discard(HASH, BROUGHT);
        assertThat(shelves.has(HASH)).isFalse();
        keep(HASH, film);
        shelves.discard(HASH, shelves.brought(HASH).orElseThrow());
        assertThat(shelves.has(HASH)).isFalse();
    }

    @Test
    void whatAFallenOfficeLeftHalfBroughtIsSweptAway() throws IOException {
        Path left = Files.writeString(shelves.draft(), "жарты", UTF_8);
        Instant written = Files.getLastModifiedTime(left).toInstant();
        reshelving(written.plusSeconds(3599)).sweep();
        assertThat(left).exists();
        reshelving(written.plusSeconds(3601)).sweep();
        assertThat(left).doesNotExist();
    }
}
