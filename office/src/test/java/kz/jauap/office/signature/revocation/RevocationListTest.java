package kz.jauap.office.signature.revocation;

import static kz.jauap.office.signature.revocation.Standing.Key.IN_DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.trust.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/// The list of revoked certificates, looked into where nobody answers: with RSA and the national standard.
@ParameterizedClass
@EnumSource(
        value = Scheme.class,
        names = {"RSA", "GOST_2015_512"})
class RevocationListTest extends Lookups {
    RevocationListTest(Scheme scheme) {
        super(scheme);
    }

    @Test
    void theListIsLookedIntoWhereNobodyAnswers() {
        ca.silent().publishing(new Published(() -> ca.lists().print(), Optional.empty()));
        assertThat(look().standing()).isEqualTo(new Standing.Good());
        ca.lists().revoke(person.certificate(), NOW.minusSeconds(7));
        var found = look();
        assertThat(found.standing()).isEqualTo(new Standing.Revoked(NOW.minusSeconds(7), IN_DOUBT));
        assertThat(found.crls()).hasSize(1);
        assertThat(found.told()).contains("nobody answers", "CRL 2 of");
    }

    @Test
    void whatChangedSinceTheListCounts() {
        var serial = person.certificate().getSerialNumber();
        var list = ca.lists().revoke(BigInteger.TEN, NOW).print();
        var number = ca.lists().number();
        var revoked = ca.lists().printChanges(number, Map.of(serial, NOW.minusSeconds(3)), List.of());
        ca.silent().publishing(new Published(() -> list, Optional.of(() -> revoked)));
        assertThat(look().standing()).isEqualTo(new Standing.Revoked(NOW.minusSeconds(3), IN_DOUBT));
        assertThat(look().crls()).hasSize(2);

        var full = ca.lists().revoke(serial, NOW.minusSeconds(9)).print();
        var removed = ca.lists().printChanges(ca.lists().number(), Map.of(), List.of(serial));
        ca.publishing(new Published(() -> full, Optional.of(() -> removed)));
        assertThat(look().standing()).as("taken off the list again").isEqualTo(new Standing.Good());

        var ofAnother = ca.lists().printChanges(number + 40, Map.of(serial, NOW), List.of());
        ca.publishing(new Published(() -> list, Optional.of(() -> ofAnother)));
        assertThat(look().standing()).as("changes to a list not held").isEqualTo(new Standing.Good());
    }

    @Test
    void aListOfAnotherAuthorityOrAnAlteredOneIsNotBelieved() {
        var impostor = TestCa.impostor(scheme, at(NOW));
        ca.silent().publishing(new Published(() -> impostor.lists().print(), Optional.empty()));
        assertThat(look().standing()).isInstanceOf(Standing.Unknown.class);
        var list = ca.lists().revoke(person.certificate(), NOW).print();
        for (int place = 0; place < list.length; place++) {
            var changed = list.clone();
            changed[place] ^= 1;
            ca.publishing(new Published(() -> changed, Optional.empty()));
            assertThat(look().standing()).as("byte %d", place).isInstanceOf(Standing.Unknown.class);
        }
    }

    @Test
    void aListIsUsedForSomeHoursAfterItsSuccessorWasDueAndNoLonger() {
        var list = ca.lists().print();
        ca.silent().publishing(new Published(() -> list, Optional.empty()));
        for (var hours : List.of(1, 24, 29)) {
            assertThat(look(hours).standing()).as("after %d hours", hours).isEqualTo(new Standing.Good());
        }
        assertThat(look(31).standing()).isInstanceOf(Standing.Unknown.class);
    }

    @Test
    void aListIsFetchedOnceWhileItIsGood() throws Flaw {
        var list = ca.lists().print();
        var fetched = new AtomicInteger();
        ca.silent()
                .publishing(new Published(
                        () -> {
                            fetched.incrementAndGet();
                            return list;
                        },
                        Optional.empty()));
        var trust = ca.trust();
        var revocation = new Revocation(trust, Freshness.USUAL);
        var issuer = trust.pathOf(person.certificate(), NOW).issuer();
        revocation.look(person.certificate(), issuer, NOW);
        revocation.look(person.certificate(), issuer, NOW.plus(Duration.ofHours(23)));
        assertThat(fetched).hasValue(1);
        revocation.look(person.certificate(), issuer, NOW.plus(Duration.ofHours(25)));
        revocation.look(
                person.certificate(), issuer, NOW.plus(Duration.ofHours(25)).plusSeconds(30));
        assertThat(fetched)
                .as("asked for the next one, and not again within a minute")
                .hasValue(2);
    }
}
