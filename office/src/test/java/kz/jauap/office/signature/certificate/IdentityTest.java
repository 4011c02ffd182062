package kz.jauap.office.signature.certificate;

import static kz.jauap.office.guide.Threat.TWO_NUMBERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.TestCa;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.Test;

class IdentityTest {
    private static final Iin IIN = TestCa.IIN;
    private static final Bin BIN = TestCa.BIN;
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");

    @Test
    void readsTheNationalProfile() throws Exception {
        var signer = read(name().addRDN(BCStyle.SERIALNUMBER, "IIN" + IIN.digits())
                .addRDN(BCStyle.O, "ТОО «Сынақ»")
                .addRDN(BCStyle.OU, "BIN" + BIN.digits())
                .addRDN(BCStyle.GIVENNAME, "СЫНАҚҰЛЫ"));
        assertThat(signer.name()).isEqualTo("СЫНАҚОВ СЫНАҚ СЫНАҚҰЛЫ");
        assertThat(signer.iin()).contains(IIN);
        assertThat(signer.bin()).contains(BIN);
        assertThat(signer.organisation()).contains("ТОО «Сынақ»");
        assertThat(signer.serial()).isEqualTo("2a");
    }

    @Test
    void readsTheFirmsNumberWhereOldCertificatesKeepIt() throws Exception {
        assertThat(read(name().addRDN(BCStyle.SERIALNUMBER, "BIN" + BIN.digits()))
                        .bin())
                .contains(BIN);
    }

    @Test
    @Counters(TWO_NUMBERS)
    void neverTakesANumberFromAnotherField() throws Exception {
        var signer = read(new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "X, SERIALNUMBER=IIN" + IIN.digits())
                .addRDN(BCStyle.O, "IIN" + IIN.digits())
                .addRDN(BCStyle.OU, "Отдел IIN" + IIN.digits())
                .addRDN(BCStyle.GIVENNAME, "BIN" + BIN.digits()));
        assertThat(signer.iin()).isEmpty();
        assertThat(signer.bin()).isEmpty();
    }

    @Test
    @Counters(TWO_NUMBERS)
    void refusesWhatStandsTwice() {
        var other = TestCa.OTHER_IIN.digits();
        unreadable(
                name().addRDN(BCStyle.SERIALNUMBER, "IIN" + IIN.digits()).addRDN(BCStyle.SERIALNUMBER, "IIN" + other));
        unreadable(name().addMultiValuedRDN(
                        new ASN1ObjectIdentifier[] {BCStyle.SERIALNUMBER, BCStyle.SERIALNUMBER},
                        new String[] {"IIN" + IIN.digits(), "IIN" + other}));
        unreadable(name().addRDN(BCStyle.OU, "BIN" + BIN.digits()).addRDN(BCStyle.OU, "BIN650141000022"));
        unreadable(name().addRDN(BCStyle.CN, "БАСҚА БІРЕУ"));
        unreadable(name().addRDN(BCStyle.O, "Бір").addRDN(BCStyle.O, "Екі"));
    }

    @Test
    void refusesANumberOfAnotherForm() {
        for (var number : new String[] {
            "IIN85010110001", "IIN8501011000121", "iin" + IIN.digits(), "IIN " + IIN.digits(), "IIN85О101100012"
        }) {
            unreadable(name().addRDN(BCStyle.SERIALNUMBER, number));
        }
    }

    @Test
    void takesNoNumberWhoseControlDigitIsWrong() throws Exception {
        assertThat(read(name().addRDN(BCStyle.SERIALNUMBER, "IIN850101100013")).iin())
                .isEmpty();
    }

    private static X500NameBuilder name() {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, "СЫНАҚОВ СЫНАҚ");
    }

    private static void unreadable(X500NameBuilder name) {
        assertThatThrownBy(() -> read(name))
                .asInstanceOf(InstanceOfAssertFactories.type(Flaw.class))
                .extracting(Flaw::reason)
                .isEqualTo(Reason.IDENTITY_UNREADABLE);
    }

    private static Signer read(X500NameBuilder name) throws Exception {
        return Identity.read(certificate(name), Role.EMPLOYEE);
    }

    private static X509Certificate certificate(X500NameBuilder name) throws Exception {
        var pair = TestCa.pair(Scheme.RSA, 0);
        var builder = new X509v3CertificateBuilder(
                name.build(),
                BigInteger.valueOf(42),
                Date.from(NOW),
                Date.from(NOW.plusSeconds(60)),
                name.build(),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        return Certificates.read(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate()))
                .getEncoded());
    }
}
