package kz.jauap.office.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Arrays;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Forgery;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.cms.Tampering;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.springframework.context.ApplicationContext;

/// Makes what is brought in the place of a signature.
public final class BadSignatures {
    /// Of somebody who is not expected.
    private static final Iin OTHER = new Iin("850102200024");
    private static final Iin YET_ANOTHER = new Iin("850101100012");
    private static final String SIGNING_CERTIFICATE = "1.2.840.113549.1.9.16.2.47";
    private static final Holder.Firm OTHER_FIRM = new Holder.Firm(new Bin("650141000022"), "ТОО «Басқа»");

    private final Pens pens;
    private final DemoAuthority authority;
    private final MovableClock clock;

    private BadSignatures(DemoAuthority authority, MovableClock clock) {
        this.pens = new Pens(authority, clock);
        this.authority = authority;
        this.clock = clock;
    }

    /// With keys that this office's own authority certifies.
    public static BadSignatures in(ApplicationContext office) {
        return new BadSignatures(office.getBean(DemoAuthority.class), office.getBean(MovableClock.class));
    }

    private static Holder other(Iin than) {
        return Pens.person(than.equals(OTHER) ? YET_ANOTHER : OTHER);
    }

    /// What should have been brought.
    public byte[] right(Bad bad, Iin who, byte[] document) {
        var person = Pens.person(who);
        var holder = bad.who(who) instanceof Expected.Firm ? person.in(TestCa.FIRM, Role.HEAD) : person;
        return pens.sign(Scheme.GOST_2015_512, holder, document);
    }

    /// What is brought.
    ///
    /// @param another what was signed elsewhere
    public byte[] brought(Bad bad, Iin who, byte[] document, byte[] another) {
        var person = Pens.person(who);
        byte[] good = pens.sign(Scheme.RSA, person, document);
        return switch (bad) {
            case ALTERED_DOCUMENT -> pens.sign(Scheme.RSA, person, Tampering.and(document, new byte[] {' '}));
            case ALTERED_SIGNATURE -> alteredAtTheEnd(good);
            case ANOTHER_DRAFTS_SIGNATURE -> pens.sign(Scheme.RSA, person, another);
            case ANOTHER_DOCUMENT_ENCLOSED -> pens.enclose(person, "Басқа өтініш".getBytes(UTF_8));
            case CUT_OFF -> Arrays.copyOf(good, good.length - 40);
            case BYTES_AFTER_THE_END -> Tampering.and(good, new byte[] {1, 2, 3});
            case NESTED -> Tampering.nested(10_000);
            case OVERLONG -> Tampering.and(good, new byte[Examiner.LONGEST + document.length]);
            case TWO_SIGNERS -> {
                var other = Tampering.signer(pens.sign(Scheme.RSA, other(who), document));
                yield Tampering.replace(
                        good, Tampering.SIGNERS, _ -> new DERSet(new ASN1Encodable[] {Tampering.signer(good), other}));
            }
            case NO_CERTIFICATE ->
                Tampering.replace(good, Tampering.CERTIFICATES, _ -> new DERTaggedObject(false, 0, new DERSet()));
            case SWAPPED_CERTIFICATE -> swapped(good, other(who), document);
            case CERTIFICATE_NOT_NAMED ->
                Forgery.of(good, TestCa.pair(Scheme.RSA, 3).getPrivate())
                        .without(SIGNING_CERTIFICATE)
                        .signed();
            case KEY_FOR_SIGNING_IN -> pens.sign(Scheme.RSA, person.forAuthentication(), document);
            case EXPIRED -> at(Duration.ofDays(-3), person, document);
            case NOT_YET_IN_FORCE -> at(Duration.ofDays(3), person, document);
            case REVOKED -> revoked(person, document);
            case STRANGERS_AUTHORITY ->
                new TestCa(Scheme.RSA, clock).certify(TestCa.PERSON).sign(document, clock.instant());
            case ANOTHER_PERSON -> pens.sign(Scheme.RSA, other(who), document);
            case ANOTHER_FIRM -> pens.sign(Scheme.RSA, person.in(OTHER_FIRM, Role.HEAD), document);
            case FIRMS_KEY_FOR_A_PERSON -> pens.sign(Scheme.RSA, person.in(TestCa.FIRM, Role.HEAD), document);
            case PERSONS_KEY_FOR_A_FIRM -> good;
            case SIGNED_XML ->
                "<?xml version=\"1.0\"?><a><ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/></a>"
                        .getBytes(UTF_8);
            case SIGNED_PDF -> "%PDF-1.7\n/ByteRange [0 10 20 30]".getBytes(UTF_8);
        };
    }

    private static byte[] alteredAtTheEnd(byte[] good) {
        byte[] altered = good.clone();
        altered[altered.length - 1] ^= 1;
        return altered;
    }

    private byte[] swapped(byte[] good, Holder other, byte[] document) {
        var others = pens.sign(Scheme.RSA, other, document);
        var bag = Tampering.replace(good, Tampering.CERTIFICATES, _ -> Tampering.field(others, Tampering.CERTIFICATES));
        var named = (ASN1Sequence) Tampering.signer(others).getObjectAt(1);
        return Tampering.replace(
                bag, Tampering.SIGNERS, _ -> new DERSet(Tampering.replace(Tampering.signer(good), 1, _ -> named)));
    }

    /// With a certificate of another day.
    private byte[] at(Duration away, Holder person, byte[] document) {
        var now = clock.instant();
        clock.set(now.plus(away));
        try {
            return pens.sign(Scheme.RSA, person, document);
        } finally {
            clock.set(now);
        }
    }

    private byte[] revoked(Holder person, byte[] document) {
        var pair = TestCa.pair(Scheme.RSA, 3);
        var chain = authority.issue(pair.getPublic(), person);
        var desk = (AnsweringDesk) authority.authority().ocsp().orElseThrow();
        desk.revoke(chain.getFirst(), clock.instant().minusSeconds(60));
        return new Signing(pair.getPrivate(), chain).sign(document, clock.instant());
    }
}
