package kz.jauap.office.registry.entry.bytes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.registry.entry.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The bytes of every kind of entry are promised for ever: a change here breaks journals already written.
class EntryCodecTest {
    record Sample(int code, int version, String payload) {
        static Sample of(String line) {
            String[] parts = line.split(" ", 3);
            return new Sample(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), parts[2]);
        }
    }

    static List<Sample> samples() {
        try (var file = EntryCodecTest.class.getResourceAsStream("/registry/entries.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), UTF_8)
                    .lines()
                    .map(Sample::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsAndWritesTheVeryBytesThatWereKept(Sample sample) {
        Entry entry = EntryCodec.entry(sample.code(), sample.payload().getBytes(UTF_8));
        assertThat(new String(EntryCodec.bytes(entry), UTF_8)).isEqualTo(sample.payload());
        assertThat(EntryCatalog.of(entry).version()).isEqualTo(sample.version());
    }

    @Test
    void everyKindHasASampleAndACode() {
        assertThat(samples().stream().map(Sample::code).distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(EntryCatalog.values())
                        .map(EntryCatalog::code)
                        .toList());
        assertThat(kinds(Entry.class)).isEqualTo(EntryCatalog.values().length);
    }

    private static long kinds(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses())
                        .mapToLong(EntryCodecTest::kinds)
                        .sum()
                : 1;
    }
}
