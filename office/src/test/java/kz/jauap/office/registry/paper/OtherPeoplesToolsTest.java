package kz.jauap.office.registry.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Verifier;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Our seals in the hands of programs that know nothing of us: OpenSSL and Poppler. Where one is not installed, its
/// test
/// is skipped and says so.
@OfficeTest
class OtherPeoplesToolsTest extends OtherPeoplesTools {
    @Autowired
    Verifier verifier;

    private byte[] seal(IssuedPaper of) {
        return Objects.requireNonNull(copies.seal(of, number).getBody());
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
}
