package kz.jauap.office.registry.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.seal.SealedPdf;
import org.junit.jupiter.api.Test;

/// Our seals as Poppler sees them.
@OfficeTest
class PopplerTest extends OtherPeoplesTools {
    @Test
    void popplerSeesOneSealOverTheWholeFile() throws Exception {
        need("pdfsig", "poppler-utils");
        for (byte[] sealed : new byte[][] {pdf(issued), pdf(stamped())}) {
            assertThat(said("pdfsig", "-nocert", file("paper.pdf", sealed)))
                    .contains("Signature #1", "ETSI.CAdES.detached", "Signature is Valid", "Total document signed")
                    .doesNotContain("Signature #2");
            byte[] changed = sealed.clone();
            int at = new String(changed, ISO_8859_1).indexOf("/MediaBox") + 12;
            changed[at] ^= 1;
            assertThat(said("pdfsig", "-nocert", file("changed.pdf", changed))).doesNotContain("Signature is Valid");
            var longer = new ByteArrayOutputStream();
            longer.writeBytes(sealed);
            longer.writeBytes("\n% added\n".getBytes(UTF_8));
            assertThat(said("pdfsig", "-nocert", file("longer.pdf", longer.toByteArray())))
                    .doesNotContain("Total document signed");
            assertThat(SealedPdf.read(longer.toByteArray())).isEmpty();
        }
    }
}
