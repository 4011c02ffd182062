package kz.jauap.office.signature.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Examiner;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.cms.Tampering;
import kz.jauap.office.signature.demo.AnsweringDesk;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.session.Petition;
import kz.jauap.office.signature.session.Petitions;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Standing;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.HtmlUtils;

/// Whatever bad signature an applicant brings: he is told what is the matter and what to do, in his language, nothing
/// is
/// lost, and the right signature is taken afterwards.
@OfficeTest
@Import({Petition.class, Petitions.class, Pens.class})
class BadInputTest {
    private static final Holder PERSON = Pens.person(Petitions.IIN);
    private static final Holder.Firm OTHER_FIRM = new Holder.Firm(new Bin("650141000022"), "ТОО «Басқа»");

    /// What is brought, and what the office must find.
    enum Bad {
        ALTERED_DOCUMENT(Reason.DOCUMENT_DIFFERS),
        ALTERED_SIGNATURE(Reason.SIGNATURE_WRONG),
        ANOTHER_DRAFTS_SIGNATURE(Reason.DOCUMENT_DIFFERS),
        ANOTHER_DOCUMENT_ENCLOSED(Reason.EMBEDDED_CONTENT_DIFFERS),
        CUT_OFF(Reason.MALFORMED),
        BYTES_AFTER_THE_END(Reason.MALFORMED),
        NESTED(Reason.MALFORMED),
        OVERLONG(Reason.TOO_LARGE),
        TWO_SIGNERS(Reason.NOT_ONE_SIGNER),
        NO_CERTIFICATE(Reason.CERTIFICATE_MISSING),
        SWAPPED_CERTIFICATE(Reason.CERTIFICATE_NOT_BOUND),
        KEY_FOR_SIGNING_IN(Reason.AUTHENTICATION_KEY),
        EXPIRED(Reason.EXPIRED),
        NOT_YET_IN_FORCE(Reason.NOT_YET_VALID),
        REVOKED(Reason.REVOKED),
        STRANGERS_AUTHORITY(Reason.ISSUER_UNKNOWN),
        ANOTHER_PERSON(Reason.ANOTHER_PERSON),
        ANOTHER_FIRM(Reason.ANOTHER_FIRM),
        FIRMS_KEY_FOR_A_PERSON(Reason.KEY_OF_A_FIRM),
        PERSONS_KEY_FOR_A_FIRM(Reason.KEY_OF_A_PERSON),
        SIGNED_XML(Reason.MALFORMED),
        SIGNED_PDF(Reason.MALFORMED);

        private final Reason reason;

        Bad(Reason reason) {
            this.reason = reason;
        }

        Expected who() {
            return switch (this) {
                case ANOTHER_FIRM, PERSONS_KEY_FOR_A_FIRM -> new Expected.Firm(TestCa.BIN);
                default -> new Expected.Person(Petitions.IIN);
            };
        }
    }

    @Autowired
    MockMvc web;

    @Autowired
    Petitions petitions;

    @Autowired
    Sessions sessions;

    @Autowired
    Pens pens;

    @Autowired
    DemoAuthority authority;

    @Autowired
    Words words;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    @ParameterizedTest
    @EnumSource
    void isExplainedAndLosesNothing(Bad bad) throws Exception {
        for (Lang lang : Lang.values()) {
            var session = petitions.open(bad.who(), Optional.empty());
            byte[] document = petitions.document(session);
            String page = HtmlUtils.htmlUnescape(upload(lang, session, brought(bad, document)));
            assertThat(page)
                    .as("%s in %s", bad, lang)
                    .contains(words.say(lang, bad.reason.key()))
                    .contains(words.say(lang, bad.reason.adviceKey()));
            assertThat(petitions.carried(session)).isZero();
            assertThat(sessions.find(session.id()).orElseThrow().standing(clock.instant()))
                    .isEqualTo(Standing.OPEN);
            assertThat(petitions.document(session)).isEqualTo(document);
            present(lang, session, right(bad, document)).andExpect(redirectedUrl(path(lang, session)));
            assertThat(petitions.carried(session)).isOne();
        }
    }

    private static String path(Lang lang, SigningSession session) {
        return "/" + lang.tag() + "/sign/" + session.id();
    }

    private org.springframework.test.web.servlet.ResultActions present(Lang lang, SigningSession session, byte[] file)
            throws Exception {
        return web.perform(multipart(path(lang, session) + "/file")
                .file(new MockMultipartFile("file", "otinish.p7s", "", file))
                .with(FormToken.sent()));
    }

    private String upload(Lang lang, SigningSession session, byte[] file) throws Exception {
        return present(lang, session, file)
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(UTF_8);
    }

    private byte[] right(Bad bad, byte[] document) {
        var holder = bad.who() instanceof Expected.Firm ? PERSON.in(TestCa.FIRM, Role.HEAD) : PERSON;
        return pens.sign(Scheme.GOST_2015_512, holder, document);
    }

    private byte[] brought(Bad bad, byte[] document) throws Exception {
        byte[] good = pens.sign(Scheme.RSA, PERSON, document);
        return switch (bad) {
            case ALTERED_DOCUMENT -> pens.sign(Scheme.RSA, PERSON, Tampering.and(document, new byte[] {' '}));
            case ALTERED_SIGNATURE -> alteredAtTheEnd(good);
            case ANOTHER_DRAFTS_SIGNATURE -> pens.sign(Scheme.RSA, PERSON, petitions.document(petitions.open()));
            case ANOTHER_DOCUMENT_ENCLOSED -> pens.enclose(PERSON, "Басқа өтініш".getBytes(UTF_8));
            case CUT_OFF -> Arrays.copyOf(good, good.length - 40);
            case BYTES_AFTER_THE_END -> Tampering.and(good, new byte[] {1, 2, 3});
            case NESTED -> Tampering.nested(10_000);
            case OVERLONG -> new byte[Examiner.LONGEST + document.length + 1];
            case TWO_SIGNERS -> {
                var other = Tampering.signer(pens.sign(Scheme.RSA, Pens.person(Petitions.OTHER), document));
                yield Tampering.replace(
                        good, Tampering.SIGNERS, _ -> new DERSet(new ASN1Encodable[] {Tampering.signer(good), other}));
            }
            case NO_CERTIFICATE ->
                Tampering.replace(good, Tampering.CERTIFICATES, _ -> new DERTaggedObject(false, 0, new DERSet()));
            case SWAPPED_CERTIFICATE -> swapped(good, document);
            case KEY_FOR_SIGNING_IN -> pens.sign(Scheme.RSA, PERSON.forAuthentication(), document);
            case EXPIRED -> at(Duration.ofDays(-3), document);
            case NOT_YET_IN_FORCE -> at(Duration.ofDays(3), document);
            case REVOKED -> revoked(document);
            case STRANGERS_AUTHORITY ->
                new TestCa(Scheme.RSA, clock).certify(TestCa.PERSON).sign(document, clock.instant());
            case ANOTHER_PERSON -> pens.sign(Scheme.RSA, Pens.person(Petitions.OTHER), document);
            case ANOTHER_FIRM -> pens.sign(Scheme.RSA, PERSON.in(OTHER_FIRM, Role.HEAD), document);
            case FIRMS_KEY_FOR_A_PERSON -> pens.sign(Scheme.RSA, PERSON.in(TestCa.FIRM, Role.HEAD), document);
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

    private byte[] swapped(byte[] good, byte[] document) {
        var others = pens.sign(Scheme.RSA, Pens.person(Petitions.OTHER), document);
        var bag = Tampering.replace(good, Tampering.CERTIFICATES, _ -> Tampering.field(others, Tampering.CERTIFICATES));
        var named = (ASN1Sequence) Tampering.signer(others).getObjectAt(1);
        return Tampering.replace(
                bag, Tampering.SIGNERS, _ -> new DERSet(Tampering.replace(Tampering.signer(good), 1, _ -> named)));
    }

    /// With a certificate of another day.
    private byte[] at(Duration away, byte[] document) {
        clock.set(clock.instant().plus(away));
        try {
            return pens.sign(Scheme.RSA, PERSON, document);
        } finally {
            clock.release();
        }
    }

    private byte[] revoked(byte[] document) throws Exception {
        var pair = TestCa.pair(Scheme.RSA, 3);
        var chain = authority.issue(pair.getPublic(), PERSON);
        var desk = (AnsweringDesk) authority.authority().ocsp().orElseThrow();
        desk.revoke(
                Certificates.read(chain.getFirst().getEncoded()),
                clock.instant().minusSeconds(60));
        return new Signing(pair.getPrivate(), chain).sign(document, clock.instant());
    }
}
