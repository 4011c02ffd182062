package kz.jauap.office.files.disk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Vault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FramesTest {
    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("parcel");
    }

    private Frames frames(String what) throws IOException {
        return new Frames(
                what,
                FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE),
                new Vault(Secrets.in(folder.resolve("secrets"))));
    }

    private Frames added(String... pieces) throws IOException {
        Frames frames = frames("one");
        for (String piece : pieces) {
            frames.add(piece.getBytes(UTF_8), piece.getBytes(UTF_8).length);
        }
        return frames;
    }

    private String read() throws IOException {
        try (var in = frames("one").read()) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    @Test
    void areReadInTheOrderTheyWereAdded() throws IOException {
        added("Біреу ", "дайындап ", "жатыр");
        assertThat(read()).isEqualTo("Біреу дайындап жатыр");
        assertThat(new String(Files.readAllBytes(file()), UTF_8)).doesNotContain("дайындап");
    }

    @Test
    void goOnBehindTheLastAcknowledgedOne() throws IOException {
        added("abc", "defg");
        Frames again = frames("one");
        assertThat(again.goTo(3)).isTrue();
        again.add("xyz".getBytes(UTF_8), 2);
        assertThat(read()).isEqualTo("abcxy");
    }

    @Test
    void ofWhichNotAllAreThereAreNotGoneOnWith() throws IOException {
        added("abc", "defg");
        long whole = Files.size(file());
        assertThat(frames("one").goTo(8)).isFalse();
        assertThat(frames("one").goTo(5)).isFalse();
        assertThat(Files.size(file())).isEqualTo(whole);
        try (var channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(whole - 1);
        }
        assertThat(frames("one").goTo(7)).isFalse();
        assertThat(frames("one").goTo(3)).isTrue();
    }

    @Test
    void thatWereWrittenPlainAreNotThere() throws IOException {
        Files.write(file(), new byte[100_000]);
        assertThat(frames("one").goTo(100_000)).isFalse();
        assertThat(read()).isEmpty();
    }

    @Test
    void openInTheirPlaceOnly() throws IOException {
        added("abc", "def");
        byte[] sealed = Files.readAllBytes(file());
        int half = sealed.length / 2;
        Files.write(file(), Arrays.copyOfRange(sealed, half, sealed.length));
        assertThatThrownBy(this::read).isInstanceOf(IllegalArgumentException.class);
        Files.write(file(), sealed);
        assertThatThrownBy(() -> {
                    try (var in = frames("another").read()) {
                        in.readAllBytes();
                    }
                })
                .isInstanceOf(IllegalArgumentException.class);
    }
}
