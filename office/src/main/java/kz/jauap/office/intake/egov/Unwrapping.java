package kz.jauap.office.intake.egov;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Readout;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.intake.egov.SignedPackage.State;
import kz.jauap.office.intake.egov.wire.Wire;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Handling;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.evidence.Evidences;
import kz.jauap.office.signature.evidence.Presentation;
import kz.jauap.office.signature.session.Sessions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Opens a package: examines the signature, keeps the evidence, has the appeal registered. Opened again, it comes to
/// the same.
@Component
class Unwrapping implements Handling {
    private static final Flaw KNOWN = flaw("signature", "intake.egov.known");

    private final Wire wire;
    private final Files files;
    private final Verifier verifier;
    private final Evidences evidences;
    private final Sessions sessions;
    private final Taking taking;
    private final PackageTable table;
    private final Stating stating;
    private final Clock clock;

    Unwrapping(
            Wire wire,
            Files files,
            Verifier verifier,
            Evidences evidences,
            Sessions sessions,
            Taking taking,
            PackageTable table,
            Stating stating,
            Clock clock) {
        this.wire = wire;
        this.files = files;
        this.verifier = verifier;
        this.evidences = evidences;
        this.sessions = sessions;
        this.taking = taking;
        this.table = table;
        this.stating = stating;
        this.clock = clock;
    }

    @Override
    public boolean handles(Arrival arrival) {
        return arrival.door() == Channel.EGOV;
    }

    @Override
    public Outcome handle(Arrival arrival, String payload) {
        Parcel parcel = wire.kept(payload, Parcel.class);
        table.add(parcel, arrival.receivedAt());
        SignedPackage known = table.find(parcel.partner(), parcel.message()).orElseThrow();
        Optional<AppealId> before = known.appeal();
        if (before.isPresent()) {
            return registered(parcel, before.get());
        }
        if (arrival.released()) {
            return takenIn(parcel, arrival);
        }
        return parcel.expected()
                .map(who -> examined(parcel, who, arrival.receivedAt()))
                .orElseGet(() -> returned(parcel, flaw("appeal.applicant.bin", "intake.egov.bin")));
    }

    @Override
    public Optional<Legible> legible(Arrival arrival, String payload) {
        return Optional.of(Readout.of(wire.kept(payload, Parcel.class).submission(Signature.NONE, "")));
    }

    /// A clerk has read what came with a signature that is not valid, and takes it in as what it is: unsigned.
    private Outcome takenIn(Parcel parcel, Arrival arrival) {
        table.takeIn(parcel.id());
        Submission unsigned = parcel.submission(Signature.NONE, "");
        var once = new Taking.Key("egov/" + parcel.partner(), parcel.message());
        return taken(parcel, arrival.urgent() ? unsigned.urgent() : unsigned, once, arrival.receivedAt());
    }

    private Outcome examined(Parcel parcel, Expected who, Instant receivedAt) {
        byte[] document = document(parcel);
        Report report = verifier.verify(parcel.signature().array(), document, who, receivedAt);
        String signer = report.signer().map(Signer::name).orElse("");
        table.examined(parcel.id(), report.indication().name(), signer);
        if (!report.accepted()) {
            List<Flaw> reasons = report.reasons().stream()
                    .map(reason -> flaw("signature", reason.key()))
                    .toList();
            table.settle(parcel.id(), State.REFUSED, reasons, clock.instant());
            return new Outcome.Parked(Why.SIGNATURE_NOT_VALID);
        }
        if (sessions.signed(parcel.document().hash())) {
            return returned(parcel, KNOWN);
        }
        UUID evidence = evidences.keep(presentation(parcel, document, who, receivedAt), report);
        table.evidence(parcel.id(), evidence);
        String number = report.signer().flatMap(Signer::iin).map(Iin::digits).orElse("");
        Submission signed = parcel.submission(Signature.EDS, number);
        var once = new Taking.Key("egov-signature", Evidences.value(parcel.signature()));
        return taken(parcel, signed.proven(Optional.of(evidence), firstContact(parcel)), once, receivedAt);
    }

    /// When the applicant's words first came, in a package whose signature was not valid then.
    private Optional<Instant> firstContact(Parcel parcel) {
        return parcel.corrects().isEmpty()
                ? Optional.empty()
                : table.find(parcel.partner(), parcel.corrects())
                        .filter(earlier -> earlier.state() == State.REFUSED)
                        .map(SignedPackage::receivedAt);
    }

    private static Presentation presentation(Parcel parcel, byte[] document, Expected who, Instant receivedAt) {
        return new Presentation(
                Bytes.of(document),
                parcel.document().name(),
                parcel.signature(),
                who,
                receivedAt,
                Map.of("way", "EGOV", "partner", String.valueOf(parcel.partner()), "message", parcel.message()));
    }

    /// @param once a signature is worth one appeal, in however many packages it comes and however it is wrapped
    private Outcome taken(Parcel parcel, Submission submission, Taking.Key once, Instant receivedAt) {
        try {
            return switch (taking.register(submission, new Actor.Office(), once, receivedAt)) {
                case Taken.Registered(var done) when otherwise(parcel, done.appeal()) -> returned(parcel, KNOWN);
                case Taken.Registered(var done) -> registered(parcel, done.appeal());
                case Taken.HeldBack(var flaws) -> returned(parcel, flaws.toArray(Flaw[]::new));
                case Taken.SentBefore _ -> returned(parcel, KNOWN);
            };
        } catch (Problem told) {
            if (told.status() == HttpStatus.SERVICE_UNAVAILABLE) {
                throw told;
            }
            return returned(parcel, new Flaw("appeal", told.key(), told.args()));
        }
    }

    /// Whether an appeal came in another package: its voucher and code are answered there alone.
    private boolean otherwise(Parcel parcel, AppealId appeal) {
        return table.of(appeal).filter(first -> !first.id().equals(parcel.id())).isPresent();
    }

    private Outcome registered(Parcel parcel, AppealId appeal) {
        table.registered(parcel.id(), appeal, clock.instant());
        stating.ofPackage(appeal, Optional.ofNullable(parcel.registration()));
        return new Outcome.Registered(appeal);
    }

    private Outcome returned(Parcel parcel, Flaw... flaws) {
        table.settle(parcel.id(), State.RETURNED, List.of(flaws), clock.instant());
        return new Outcome.Closed(Why.RETURNED);
    }

    private byte[] document(Parcel parcel) {
        return files.whole(parcel.document().hash()).array();
    }

    private static Flaw flaw(String field, String key) {
        return new Flaw(field, key, List.of());
    }
}
