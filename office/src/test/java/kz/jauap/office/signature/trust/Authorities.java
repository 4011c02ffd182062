package kz.jauap.office.signature.trust;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Issuing;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Authorities and the operator's folder that names whom the office trusts.
abstract class Authorities {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T10:00:00Z"), ZoneOffset.UTC);
    static final TestCa CA = new TestCa(Scheme.RSA, CLOCK);

    @TempDir
    Path folder;

    Path authority;
    String pins;

    @BeforeEach
    void anAuthority() throws IOException {
        authority = Files.createDirectories(folder.resolve("nca"));
        var root = Certificates.bytes(CA.root().certificate());
        var issuer = Certificates.bytes(CA.issuing().certificate());
        Files.write(authority.resolve("root.cer"), root.array());
        Files.write(authority.resolve("issuer.cer"), issuer.array());
        pins = "root=root.cer\nroot.sha256=" + root.sha256() + "\nissuer=issuer.cer\nissuer.sha256=" + issuer.sha256()
                + "\n";
    }

    static Issuing.Term term() {
        return new Issuing.Term(
                CLOCK.instant().minus(Duration.ofDays(9)), CLOCK.instant().plus(Duration.ofDays(9)));
    }

    /// All have one name, so that one certified by itself is a root.
    static Issuing authority(Issuing by, int key, Extension... more) throws IOException {
        var said = new ArrayList<>(List.of(more));
        said.add(Extension.create(Extension.basicConstraints, true, new BasicConstraints(true)));
        var pair = TestCa.pair(Scheme.RSA, key);
        return new Issuing(
                pair.getPrivate(), by.issue(new X500Name("C=KZ,CN=BOUNDED"), pair.getPublic(), term(), said));
    }
}
