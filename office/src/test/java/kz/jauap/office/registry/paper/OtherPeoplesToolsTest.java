package kz.jauap.office.registry.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.seal.SealedPdf;
import kz.jauap.office.signature.stamp.Stamps;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// Our seals in the hands of programs that know nothing of us: OpenSSL and Poppler. Where one is not installed, its
/// test
/// is skipped and says so.
@OfficeTest
class OtherPeoplesToolsTest {
    @Autowired
    Papers papers;

    @Autowired
    PaperCopies copies;

    @Autowired
    Stamps stamps;

    @Autowired
    StampedCopies stampedCopies;

    @Autowired
    Verifier verifier;

    @Autowired
    Registrar registrar;

    @Autowired
    Paper paper;

    @Autowired
    Clock clock;

    @TempDir
    Path folder;

    private RegistrationNumber number;
    private IssuedPaper issued;

    @BeforeEach
    void aSealedPaper(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
        var of = registrar.register(Filings.paper(BodyId.CITY, clock.instant(), "Көше шамы жанбайды"));
        number = of.number();
        issued = papers.issue(
                Occasion.voucher(of.appeal(), Lang.KK, 0), number, _ -> paper.print("look/blank", Lang.KK, Map.of()));
    }

    private IssuedPaper stamped() {
        for (int round = 0; round < 50 && now().stamped().isEmpty(); round++) {
            stamps.round();
            stampedCopies.round();
        }
        stamps.round();
        return now();
    }

    private IssuedPaper now() {
        return papers.marked(issued.mark()).orElseThrow();
    }

    private byte[] pdf(IssuedPaper of) {
        return Objects.requireNonNull(copies.paper(of, number).getBody());
    }

    private byte[] seal(IssuedPaper of) {
        return Objects.requireNonNull(copies.seal(of, number).getBody());
    }

    private static void need(String tool, String from) {
        assumeTrue(
                Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                        .anyMatch(each -> Files.isExecutable(Path.of(each, tool))),
                tool + " (" + from + ") is not installed: nothing was checked by it");
    }

    /// What a program says, and at its end with which status.
    private String said(String... command) throws Exception {
        Path said = folder.resolve("said-" + UUID.randomUUID());
        int status = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start()
                .waitFor();
        return Files.readString(said, UTF_8) + "\nstatus " + status;
    }

    private String file(String name, byte[] content) throws Exception {
        Files.write(folder.resolve(name), content);
        return name;
    }

    private String root() throws Exception {
        var chain = verifier.verify(seal(issued), pdf(issued), new Expected.Anyone(), clock.instant())
                .proof()
                .chain();
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(chain.getLast().array());
        return file(
                "root.pem", ("-----BEGIN CERTIFICATE-----\n" + body + "\n-----END CERTIFICATE-----\n").getBytes(UTF_8));
    }

    private String verified(byte[] seal, byte[] document) throws Exception {
        return said(
                "openssl",
                "cms",
                "-verify",
                "-binary",
                "-inform",
                "DER",
                "-in",
                file("seal.p7s", seal),
                "-content",
                file("paper.pdf", document),
                "-CAfile",
                root(),
                "-out",
                "checked");
    }

    @Test
    void openSslVerifiesTheDetachedSealWithAndWithoutItsTimeStamp() throws Exception {
        need("openssl", "openssl");
        assertThat(verified(seal(issued), pdf(issued))).endsWith("status 0");
        IssuedPaper later = stamped();
        assertThat(seal(later)).isNotEqualTo(seal(issued));
        assertThat(verified(seal(later), pdf(later))).endsWith("status 0");
        assertThat(verified(seal(later), pdf(issued))).as("the other copy's").doesNotEndWith("status 0");
        byte[] changed = pdf(later);
        changed[200] ^= 1;
        assertThat(verified(seal(later), changed)).doesNotEndWith("status 0");
    }

    /// The seal inside the file is taken out by a reading of its own, not by ours.
    @Test
    void openSslVerifiesTheSealInsideTheFile() throws Exception {
        need("openssl", "openssl");
        for (byte[] sealed : new byte[][] {pdf(issued), pdf(stamped())}) {
            var cut = cut(sealed);
            assertThat(verified(cut.getKey(), cut.getValue())).endsWith("status 0");
            byte[] changed = cut.getValue().clone();
            changed[changed.length - 20] ^= 1;
            assertThat(verified(cut.getKey(), changed)).doesNotEndWith("status 0");
        }
    }

    private static Map.Entry<byte[], byte[]> cut(byte[] sealed) throws Exception {
        String text = new String(sealed, ISO_8859_1);
        var range = Pattern.compile("/ByteRange\\s*\\[\\s*(\\d+)\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)")
                .matcher(text);
        assertThat(range.find()).isTrue();
        int before = Integer.parseInt(range.group(2));
        int after = Integer.parseInt(range.group(3));
        var covered = new ByteArrayOutputStream();
        covered.write(sealed, 0, before);
        covered.write(sealed, after, Integer.parseInt(range.group(4)));
        try (var room = new ASN1InputStream(HexFormat.of().parseHex(text.substring(before + 1, after - 1)))) {
            return Map.entry(room.readObject().getEncoded(), covered.toByteArray());
        }
    }

    @Test
    void openSslVerifiesTheTimeStamp() throws Exception {
        need("openssl", "openssl");
        for (byte[] cms : new byte[][] {cut(pdf(stamped())).getKey(), seal(stamped())}) {
            var signer = new CMSSignedData(cms).getSignerInfos().iterator().next();
            byte[] token = signer.getUnsignedAttributes()
                    .get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken)
                    .getAttrValues()
                    .getObjectAt(0)
                    .toASN1Primitive()
                    .getEncoded();
            String stamped = file("token.tst", token);
            assertThat(time(stamped, signer.getSignature())).contains("Verification: OK");
            byte[] other = signer.getSignature().clone();
            other[0] ^= 1;
            assertThat(time(stamped, other)).doesNotContain("Verification: OK");
        }
    }

    private String time(String token, byte[] signature) throws Exception {
        return said(
                "openssl",
                "ts",
                "-verify",
                "-token_in",
                "-in",
                token,
                "-data",
                file("signature.bin", signature),
                "-CAfile",
                root());
    }

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
