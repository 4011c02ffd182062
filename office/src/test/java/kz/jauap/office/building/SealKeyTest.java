package kz.jauap.office.building;

import static kz.jauap.office.guide.Threat.STOLEN_SEAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Pattern;
import kz.jauap.office.guide.Counters;
import org.junit.jupiter.api.Test;

/// The office's seal stands under papers of the registry and under the heads of the journals' chains, both made by the
/// office itself, and under nothing that anybody hands in.
class SealKeyTest {
    private static final Path SIGNATURE = Path.of("kz", "jauap", "office", "signature");
    private static final Path PAPERS = Path.of("kz", "jauap", "office", "registry", "paper");
    private static final Path CHAINS = Path.of("kz", "jauap", "office", "control", "chain");

    @Test
    @Counters(STOLEN_SEAL)
    void sealsNothingButThePapersOfTheRegistryAndTheChains() {
        var others = Sources.in(Sources.OFFICE, ".java").stream()
                .filter(file -> !file.toString().contains(SIGNATURE.toString()))
                .filter(file -> !file.toString().contains(PAPERS.toString()))
                .filter(file -> !file.toString().contains(CHAINS.toString()))
                .toList();
        assertThat(others).isNotEmpty();
        assertThat(Sources.places(others, Pattern.compile("\\bSealer\\b"))).isEmpty();
    }
}
