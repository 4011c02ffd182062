package kz.jauap.office.demo.doors;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.ThrowAwayKey;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import org.springframework.stereotype.Component;

/// The keys with which people of the demonstration sign: a person with his own, a firm's head with the firm's, and an
/// employee for his firm, though his certificate does not show that he may. Such a signature is neither valid nor
/// invalid until the firm has shown by what right.
///
/// Every one of them has a certificate of his own. The pair of keys behind it is the same for all: nobody keeps it.
@Component
public class ApplicantsKeys {
    private static final String NAME = "otinish.pdf";

    private final Optional<DemoAuthority> authority;
    private final Verifier verifier;
    private final Evidences evidences;
    private final SignatureTable table;
    private final Clock clock;

    ApplicantsKeys(
            Optional<DemoAuthority> authority,
            Verifier verifier,
            Evidences evidences,
            SignatureTable table,
            Clock clock) {
        this.table = table;
        this.authority = authority;
        this.verifier = verifier;
        this.evidences = evidences;
        this.clock = clock;
    }

    /// Who signs. A certificate bears a number even where the letter does not.
    ///
    /// @param iin as the letter names it
    public record Signer(String surname, String given, Optional<String> patronymic, Optional<Iin> iin) {
        /// Surname, given name and patronymic in a row.
        public static Signer named(String whole) {
            String[] names = whole.split(" ", 3);
            return new Signer(names[0], names[1], Optional.of(names[2]), Optional.empty());
        }

        private Holder holder(String story) {
            return Holder.individual(surname, given, patronymic, iin.orElseGet(() -> NobodysNumber.of(story)));
        }
    }

    /// Signs a story's document as the person himself.
    public Optional<UUID> sign(String story, InputStream document, Signer who) {
        Expected expected = who.iin().<Expected>map(Expected.Person::new).orElseGet(Expected.AnyPerson::new);
        return sign(story, document, who.holder(story), expected);
    }

    /// Signs it for a firm.
    public Optional<UUID> sign(String story, InputStream document, Signer who, Role as, Holder.Firm firm) {
        return sign(story, document, who.holder(story).in(firm, as), new Expected.Firm(firm.bin()));
    }

    /// Once, and has the signature examined and kept; empty where no authority certifies anybody.
    private Optional<UUID> sign(String story, InputStream document, Holder holder, Expected who) {
        return table.of(story).or(() -> {
            Optional<UUID> evidence = signed(document, holder, who);
            evidence.ifPresent(kept -> table.add(story, kept));
            return evidence;
        });
    }

    private Optional<UUID> signed(InputStream document, Holder holder, Expected who) {
        return authority.map(certifying -> {
            byte[] paper = bytes(document);
            var now = clock.instant();
            byte[] cms = signing(certifying, holder).sign(paper, now);
            return evidences.keep(
                    new Presentation(Bytes.of(paper), NAME, Bytes.of(cms), who, now, Map.of()),
                    verifier.verify(cms, paper, who, now));
        });
    }

    private static Signing signing(DemoAuthority certifying, Holder holder) {
        var pair = ThrowAwayKey.APPLICANT.pair();
        return new Signing(pair.getPrivate(), certifying.issue(pair.getPublic(), holder));
    }

    private static byte[] bytes(InputStream document) {
        try (document) {
            return document.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
