package kz.jauap.office.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AiringTest {
    private static final int MEGABYTE = 1 << 20;

    @Test
    void whatTheFurnishingLeftBehindIsThrownOut() {
        byte[][] furnishing =
                IntStream.range(0, 200).mapToObj(_ -> new byte[MEGABYTE]).toArray(byte[][]::new);
        assertThat(Runtime.getRuntime().totalMemory()).isGreaterThan(200L * MEGABYTE);
        var left = new WeakReference<>(furnishing);
        furnishing = new byte[0][];

        new Airing().furnished();

        assertThat(left.get()).isNull();
        assertThat(furnishing).isEmpty();
    }
}
