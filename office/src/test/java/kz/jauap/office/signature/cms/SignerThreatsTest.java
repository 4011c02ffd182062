package kz.jauap.office.signature.cms;

import static kz.jauap.office.guide.Threat.OTHER_KIND;
import static kz.jauap.office.guide.Threat.OTHER_PERSON;
import static kz.jauap.office.guide.Threat.SIGNING_IN_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jauap.law.appeal.Bin;
import kz.jauap.office.guide.Counters;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.demo.Holder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// Whose certificate signs for whom, each met by name: with RSA, with both keys of the national standard.
@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512", "GOST_2015_256"})
class SignerThreatsTest extends ByEachScheme {
    SignerThreatsTest(Scheme scheme) {
        super(scheme);
    }

    @Test
    @Counters(OTHER_PERSON)
    void anotherPersonsCertificateIsRefused() {
        var cms = person.sign(DOCUMENT, NOW);
        assertThat(verify(cms, DOCUMENT, new Expected.Person(TestCa.OTHER_IIN)).reasons())
                .containsExactly(Reason.ANOTHER_PERSON);
        assertThat(verify(cms, DOCUMENT, new Expected.Official(TestCa.OTHER_IIN))
                        .reasons())
                .containsExactly(Reason.ANOTHER_PERSON);
        assertThat(verify(cms, DOCUMENT, new Expected.AnyPerson()).reasons()).isEmpty();
    }

    @Test
    @Counters(OTHER_KIND)
    void anOrganisationsKeyIsRefusedForAPersonalAppealAndTheOtherWayRound() {
        var head = sign(TestCa.PERSON.in(TestCa.FIRM, Role.HEAD));
        assertThat(verify(head).reasons()).containsExactly(Reason.KEY_OF_A_FIRM);
        assertThat(verify(head, DOCUMENT, new Expected.AnyPerson()).reasons()).containsExactly(Reason.KEY_OF_A_FIRM);
        assertThat(verify(person.sign(DOCUMENT, NOW), DOCUMENT, firm()).reasons())
                .containsExactly(Reason.KEY_OF_A_PERSON);
    }

    @Test
    void anotherFirmsKeyIsRefused() {
        var other = new Holder.Firm(new Bin("650141000022"), "Басқа");
        assertThat(verify(sign(TestCa.PERSON.in(other, Role.HEAD)), DOCUMENT, firm())
                        .reasons())
                .containsExactly(Reason.ANOTHER_FIRM);
    }

    @Test
    void headAndSignatorySignForTheFirmAndAnEmployeeMustShowThatHeMay() {
        for (var role : List.of(Role.HEAD, Role.SIGNATORY)) {
            var report = verify(sign(TestCa.PERSON.in(TestCa.FIRM, role)), DOCUMENT, firm());
            assertThat(report.reasons()).as("%s", role).isEmpty();
            assertThat(report.signer().orElseThrow().role()).isEqualTo(role);
            assertThat(report.signer().orElseThrow().organisation()).contains(TestCa.FIRM.name());
        }
        for (var role : List.of(Role.FINANCE, Role.PERSONNEL, Role.EMPLOYEE)) {
            var report = verify(sign(TestCa.PERSON.in(TestCa.FIRM, role)), DOCUMENT, firm());
            assertThat(report.reasons()).as("%s", role).containsExactly(Reason.AUTHORITY_NEEDED);
            assertThat(report.indication()).isEqualTo(Indication.INDETERMINATE);
        }
    }

    @Test
    void anInformationSystemSignsForItselfOnly() {
        var system = sign(Holder.system("ИС «Сынақ»", TestCa.FIRM));
        assertThat(verify(system, DOCUMENT, new Expected.InformationSystem(TestCa.BIN))
                        .reasons())
                .isEmpty();
        assertThat(verify(system).reasons()).containsExactly(Reason.KEY_OF_A_SYSTEM);
        assertThat(verify(system, DOCUMENT, firm()).reasons()).containsExactly(Reason.KEY_OF_A_SYSTEM);
        assertThat(verify(person.sign(DOCUMENT, NOW), DOCUMENT, new Expected.InformationSystem(TestCa.BIN))
                        .reasons())
                .containsExactly(Reason.KEY_OF_A_SYSTEM);
    }

    @Test
    @Counters(SIGNING_IN_KEY)
    void theKeyForSigningInIsRefused() {
        assertThat(verify(sign(TestCa.PERSON.forAuthentication())).reasons())
                .containsExactly(Reason.AUTHENTICATION_KEY);
    }

    private static Expected firm() {
        return new Expected.Firm(TestCa.BIN);
    }

    private byte[] sign(Holder holder) {
        return ca.certify(holder).sign(DOCUMENT, NOW);
    }
}
