package kz.jauap.office.intake;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.site.Sites;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Lacking;
import kz.jauap.office.registry.journal.Once;
import kz.jauap.office.registry.journal.Once.KeyReused;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Takes in what any door hands over: the one way from a form to a number.
@Component
public class Taking {
    /// How long a door may take over registering before the porter does it.
    private static final Duration GRACE = Duration.ofMinutes(2);

    private final Arrivals arrivals;
    private final Registrar registrar;
    private final Acceptable acceptable;
    private final Sites sites;
    private final Words words;
    private final NamedBefore named;
    private final List<Beside> beside;
    private final Clock clock;

    Taking(
            Arrivals arrivals,
            Registrar registrar,
            Acceptable acceptable,
            Sites sites,
            Words words,
            NamedBefore named,
            List<Beside> beside,
            Clock clock) {
        this.arrivals = arrivals;
        this.registrar = registrar;
        this.acceptable = acceptable;
        this.sites = sites;
        this.words = words;
        this.named = named;
        this.beside = beside;
        this.clock = clock;
    }

    /// A promise of a door that the same key means the same submission.
    public record Key(String scope, String key) {
        String named() {
            return scope + "/" + key;
        }

        /// The row that a scope's key is the id of; empty for the key of any other scope.
        public Optional<UUID> in(String wanted) {
            return scope.equals(wanted) ? Optional.of(UUID.fromString(key)) : Optional.empty();
        }
    }

    /// Takes in what was handed in at a door; returns when it is durable. The ledger of arrivals knows of it before
    /// anything is looked at.
    ///
    /// @param key makes sending twice harmless
    public Taken take(Submission submission, Actor acceptor, Optional<Key> key) {
        Key once = key.orElseGet(() -> new Key("arrival", UUID.randomUUID().toString()));
        Arrival arrival = receive(submission, acceptor, once);
        if (arrival.sort() == Arrival.Sort.CANARY) {
            arrivals.end(arrival, new Outcome.Closed(Why.CANARY));
            return new Taken.HeldBack(List.of(Flaw.of("text", "intake.flaw.canary")));
        }
        try {
            Taken taken = register(submission, acceptor, once, arrival.receivedAt());
            ended(taken).ifPresent(outcome -> arrivals.end(arrival, outcome));
            return taken;
        } catch (Problem told) {
            arrivals.end(arrival, new Outcome.Closed(Why.RETURNED));
            throw told;
        }
    }

    /// What was registered under this key before.
    public Optional<AppealId> taken(Submission submission, Key key) {
        return arrivals.find(submission.channel(), key.named()).flatMap(Arrival::appeal);
    }

    /// Only writes down that it came in. A door does so in the same step in which it notes something of its own; it
    /// is taken next, and should the office fall over before, the porter takes it.
    public Arrival receive(Submission submission, Actor acceptor, Key key) {
        return arrivals.receive(
                submission.channel(),
                key.named(),
                Handed.of(submission, acceptor, key).payload(),
                GRACE);
    }

    /// Keeps aside what is perhaps no person's, until a clerk has looked at it; nothing is dropped.
    ///
    /// @return the arrival, which may have had its end before
    public Arrival setAside(Submission submission, Actor acceptor, Key key, Why why) {
        Arrival arrival = receive(submission, acceptor, key);
        arrivals.end(
                arrival,
                arrival.sort() == Arrival.Sort.CANARY ? new Outcome.Closed(Why.CANARY) : new Outcome.Parked(why));
        return arrivals.find(arrival.id()).orElseThrow();
    }

    /// Registers what the ledger of arrivals already knows of.
    ///
    /// @param arrived when it came in; it counts where the submission itself names no earlier moment
    public Taken register(Submission submission, Actor acceptor, Key key, Instant arrived) {
        List<Flaw> flaws = acceptable.flaws(submission);
        if (!flaws.isEmpty()) {
            return new Taken.HeldBack(flaws);
        }
        acceptable.known(submission);
        try {
            Registration registration = registrar.register(filing(submission, acceptor, key, arrived));
            beside.forEach(each -> each.keep(registration.appeal(), submission, key));
            return new Taken.Registered(registration);
        } catch (KeyReused other) {
            return new Taken.SentBefore();
        } catch (Registrar.Busy busy) {
            throw new Problem(HttpStatus.SERVICE_UNAVAILABLE, "");
        }
    }

    /// Why a submission would be held back, before anybody hands it in.
    ///
    /// @throws Problem 400 where it names what is on none of our lists
    public List<Flaw> check(Submission submission) {
        acceptable.known(submission);
        return acceptable.flaws(submission);
    }

    /// What the voucher of a submission would name as missing.
    public List<Requisite> lacking(Submission submission) {
        return Lacking.of(filing(submission, new Actor.Office(), new Key("", ""), clock.instant()));
    }

    /// What the ledger says of it. Other words under a used key are answered to their sender, and change nothing.
    private static Optional<Outcome> ended(Taken taken) {
        return switch (taken) {
            case Taken.Registered(var done) -> Optional.of(new Outcome.Registered(done.appeal()));
            case Taken.HeldBack _ -> Optional.of(new Outcome.Closed(Why.RETURNED));
            case Taken.SentBefore _ -> Optional.empty();
        };
    }

    private Filing filing(Submission submission, Actor acceptor, Key key, Instant arrived) {
        Lang language = Lang.of(submission.said().language()).orElseThrow();
        return new Filing(
                submission.body(),
                submission.channel(),
                submission.form(),
                submission.signature(),
                submission.kind(),
                acceptor,
                submission.receivedAt().orElse(arrived),
                submission.parties(),
                named.letter(submission, words.say(language, "law.form." + submission.form())),
                submission.enclosures(),
                submission.urgency(),
                submission.origin(),
                submission.evidence(),
                submission.firstContact(),
                Optional.of(new Once(key.scope(), key.key(), submission.fingerprint())),
                submission.said().consent(),
                submission.said().told(),
                sites.unsigned(submission.body()));
    }
}
