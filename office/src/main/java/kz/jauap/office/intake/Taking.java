package kz.jauap.office.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.regime.Regimes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.KeyReused;
import kz.jauap.office.registry.journal.Once;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.RegistrarBusy;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Takes in what any door hands over: the one way from a form to a number.
@Component
public class Taking {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Registrar registrar;
    private final Organisation organisation;
    private final Words words;
    private final Clock clock;

    Taking(Registrar registrar, Organisation organisation, Words words, Clock clock) {
        this.registrar = registrar;
        this.organisation = organisation;
        this.words = words;
        this.clock = clock;
    }

    /// A promise of a door that the same key means the same submission.
    public record Key(String scope, String key) {}

    /// Registers what was handed in; returns when it is durable.
    ///
    /// @param key makes sending twice harmless
    public Taken take(Submission submission, Actor acceptor, Optional<Key> key) {
        List<Flaw> flaws = flaws(submission);
        if (!flaws.isEmpty()) {
            return new Taken.HeldBack(flaws);
        }
        known(submission);
        try {
            return new Taken.Registered(registrar.register(filing(submission, acceptor, key)));
        } catch (KeyReused other) {
            return new Taken.SentBefore();
        } catch (RegistrarBusy busy) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "");
        }
    }

    private List<Flaw> flaws(Submission submission) {
        List<Flaw> flaws = new ArrayList<>(Wording.flaws(submission));
        if (submission.empty()) {
            flaws.add(Flaw.of("text", "intake.flaw.empty"));
        }
        submission.receivedAt().ifPresent(at -> {
            if (at.isAfter(clock.instant())) {
                flaws.add(Flaw.of("received", "intake.flaw.future"));
            } else if (LocalDate.ofInstant(at, ALMATY).isBefore(Regimes.firstDay())) {
                flaws.add(Flaw.of("received", "intake.flaw.past", Regimes.firstDay()));
            }
        });
        return flaws;
    }

    /// Codes come from lists that we drew ourselves; one that is not on the list was not chosen by a person.
    private void known(Submission submission) {
        Said said = submission.said();
        boolean topic =
                said.topic().isEmpty() || organisation.topic(said.topic()).isPresent();
        boolean district = said.district().isEmpty()
                || organisation.districts().stream()
                        .anyMatch(each -> each.id().value().equals(said.district()));
        boolean body = organisation.bodies().stream().anyMatch(each -> each.id().equals(submission.body()));
        if (!topic || !district || !body || Lang.of(said.language()).isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
    }

    private Filing filing(Submission submission, Actor acceptor, Optional<Key> key) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Lang language = Lang.of(submission.said().language()).orElseThrow();
        return new Filing(
                submission.body(),
                submission.channel(),
                submission.form(),
                submission.signature(),
                submission.kind(),
                acceptor,
                submission.receivedAt().orElse(now),
                submission.parties(),
                submission.said().letter(submission.kind(), words.say(language, "law.form." + submission.form())),
                submission.enclosures(),
                submission.urgency(),
                submission.origin(),
                key.map(each -> new Once(each.scope(), each.key(), fingerprint(submission))));
    }

    private static String fingerprint(Submission submission) {
        MessageDigest digest = sha256();
        for (String word : submission.words()) {
            byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
            digest.update(
                    ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
