package kz.jauap.office.signature.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest(properties = {TestSeal.FILE, TestSeal.PASSWORD})
class SealerTest {
    static {
        TestSeal.lay();
    }

    @Autowired
    Sealer sealer;

    @Autowired
    Paper paper;

    @Test
    void sealsAndKeepsWhatWasThere() throws Exception {
        byte[] plain = paper.print("look/blank", Lang.KK, Map.of());
        Sealed sealed = sealer.seal(plain, Lang.KK).orElseThrow();
        assertThat(Arrays.copyOf(sealed.pdf(), plain.length)).isEqualTo(plain);
        Files.write(Path.of("/tmp/h/seal-plain.pdf"), plain);
        Files.write(Path.of("/tmp/h/seal-sealed.pdf"), sealed.pdf());
        Files.write(Path.of("/tmp/h/seal-sealed.p7s"), sealed.detached());
        assertThat(SealedPdf.read(sealed.pdf())).isPresent();
    }
}
