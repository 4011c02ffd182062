package kz.jauap.office.signature.cms;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Verifier;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Identity;
import kz.jauap.office.signature.certificate.Matching;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.revocation.Freshness;
import kz.jauap.office.signature.revocation.Revocation;
import kz.jauap.office.signature.revocation.Standing;
import kz.jauap.office.signature.time.Stampers;
import kz.jauap.office.signature.time.TimeStamp;
import kz.jauap.office.signature.time.TimeStamps;
import kz.jauap.office.signature.trust.Trust;

/// The examiner of signatures: structure, document, key, time, identity, authority, revocation, in this order. Every
/// objection is told, but nobody outside is asked about a signature that is wrong already.
public final class Examiner implements Verifier {
    /// The longest signature, not counting a document it may enclose.
    public static final int LONGEST = 256 * 1024;

    /// What an earlier moment would save a signature from.
    private static final Set<Reason> LATE = Set.of(Reason.EXPIRED, Reason.REVOKED, Reason.ALGORITHM_RETIRED);

    private final Trust trust;
    private final Revocation revocation;
    private final Stampers stampers;
    private final Clock clock;

    public Examiner(Trust trust, Freshness freshness, Clock clock) {
        this(trust, new Revocation(trust, freshness), clock);
    }

    private Examiner(Trust trust, Revocation revocation, Clock clock) {
        this(trust, revocation, new Stampers(revocation, clock), clock);
    }

    public Examiner(Trust trust, Revocation revocation, Stampers stampers, Clock clock) {
        this.trust = trust;
        this.revocation = revocation;
        this.stampers = stampers;
        this.clock = clock;
    }

    @Override
    public Report verify(byte[] cms, byte[] document, Expected who, Instant receivedAt) {
        var findings = new Findings(trust, receivedAt);
        if (!trust.open()) {
            findings.object("trust", Reason.DOOR_CLOSED, "no authority is set up");
            return findings.report();
        }
        try {
            var envelope = Envelope.read(cms, Kind.DOCUMENT, LONGEST + document.length);
            findings.pass("structure", cms.length + " bytes");
            return examined(envelope, document, who, findings);
        } catch (Flaw flaw) {
            findings.object("structure", flaw.reason(), flaw.detail());
        }
        return findings.report();
    }

    /// A stamp whose authority could not be looked into is not relied on. Where the signature stands or falls with it,
    /// that is left open.
    private Report examined(Envelope envelope, byte[] document, Expected who, Findings findings) {
        findings.read(envelope);
        content(envelope, document, findings);
        var unsettled = time(envelope, findings);
        var report = settled(envelope, who, findings.copy());
        if (unsettled.isEmpty() || report.reasons().isEmpty() || !LATE.containsAll(report.reasons())) {
            return report;
        }
        findings.supposed(unsettled.get().at(), unsettled.get().found().told());
        return settled(envelope, who, findings);
    }

    private Report settled(Envelope envelope, Expected who, Findings findings) {
        if (envelope.scheme().retired(findings.trustedAt())) {
            findings.object(
                    "algorithm", Reason.ALGORITHM_RETIRED, envelope.scheme().title());
        } else {
            findings.pass("algorithm", envelope.scheme().title());
        }
        identity(envelope.signer(), who, findings);
        try {
            var path = trust.pathOf(envelope.signer(), findings.trustedAt());
            findings.chain(path);
            if (!findings.refused()) {
                revocation(envelope.signer(), path, findings);
            }
        } catch (Flaw flaw) {
            findings.object("chain", flaw.reason(), flaw.detail());
        }
        return findings.report();
    }

    private static void content(Envelope envelope, byte[] document, Findings findings) {
        if (envelope.content()
                .filter(enclosed -> !enclosed.equals(Bytes.of(document)))
                .isPresent()) {
            findings.object("content", Reason.EMBEDDED_CONTENT_DIFFERS, "enclosed content");
        }
        var digest = envelope.scheme().digest().digest(document);
        if (MessageDigest.isEqual(digest, envelope.messageDigest().array())) {
            findings.pass("document", document.length + " bytes");
        } else {
            findings.object("document", Reason.DOCUMENT_DIFFERS, document.length + " bytes");
        }
        var signature = envelope.signature().array();
        var signed = envelope.signedAttributes().array();
        if (envelope.scheme().verifies(envelope.signer().getPublicKey(), signed, signature)) {
            findings.pass("signature", "");
        } else {
            findings.object("signature", Reason.SIGNATURE_WRONG, "");
        }
    }

    private Optional<TimeStamp.Unsettled> time(Envelope envelope, Findings findings) {
        if (envelope.timeStamp().isEmpty()) {
            return Optional.empty();
        }
        var read = TimeStamps.examine(envelope.timeStamp().get(), envelope.signature(), trust);
        return switch (findings.refused() ? read : stampers.settled(read)) {
            case TimeStamp.Trusted(var at, var by, var found) -> {
                findings.rested(found);
                findings.stamped(at, by);
                yield Optional.empty();
            }
            case TimeStamp.Unsettled unsettled -> {
                findings.unused(
                        "time-stamp", unsettled.at() + ": " + unsettled.found().told());
                yield Optional.of(unsettled).filter(stamp -> findings.earlier(stamp.at()));
            }
            case TimeStamp.Chained(var at, var _, var _) -> {
                findings.unused("time-stamp", at + ": not looked into");
                yield Optional.empty();
            }
            case TimeStamp.Stranger(var at, var why) -> {
                findings.unused("time-stamp", at + ": " + why);
                yield Optional.empty();
            }
            case TimeStamp.Broken(var why) -> {
                findings.object("time-stamp", Reason.TIME_STAMP_BROKEN, why);
                yield Optional.empty();
            }
        };
    }

    private static void identity(X509Certificate certificate, Expected who, Findings findings) {
        try {
            var role = Purpose.role(certificate);
            var signer = Identity.read(certificate, role);
            findings.signedBy(signer);
            Matching.objection(signer, who)
                    .ifPresentOrElse(
                            reason -> findings.object("identity", reason, role.name()),
                            () -> findings.pass("identity", role.name()));
        } catch (Flaw flaw) {
            findings.object("identity", flaw.reason(), flaw.detail());
        }
    }

    private void revocation(X509Certificate certificate, Trust.Path path, Findings findings) {
        var found = revocation.look(certificate, path.issuer(), clock.instant());
        findings.rested(found);
        switch (found.standing()) {
            case Standing.Good() -> findings.pass("revocation", found.told());
            case Standing.Revoked(var since, var _)
            when since.isAfter(findings.trustedAt()) ->
                findings.pass("revocation", found.told() + "; revoked later, " + since);
            case Standing.Revoked(var since, var _) ->
                findings.object("revocation", Reason.REVOKED, found.told() + "; since " + since);
            case Standing.Unknown _ -> findings.object("revocation", Reason.REVOCATION_UNKNOWN, found.told());
        }
    }
}
