package kz.jauap.office.signature.cms;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Check;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Proof;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.revocation.Found;
import kz.jauap.office.signature.trust.Trust;

/// What an examination has found so far.
final class Findings {
    /// Changes whenever the rules of examination do.
    private static final String POLICY = "jauap-2";

    private final Trust trust;
    private final Instant receivedAt;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Check> checks = new ArrayList<>();
    private Instant trustedAt;
    private Optional<Signer> signer = Optional.empty();
    private Optional<Envelope> envelope = Optional.empty();
    private List<Bytes> chain = List.of();
    private List<Bytes> ocsp = List.of();
    private List<Bytes> crls = List.of();

    Findings(Trust trust, Instant receivedAt) {
        this.trust = trust;
        this.receivedAt = receivedAt;
        this.trustedAt = receivedAt;
    }

    /// The same, to be gone on with without changing this one.
    Findings copy() {
        var copy = new Findings(trust, receivedAt);
        copy.reasons.addAll(reasons);
        copy.checks.addAll(checks);
        copy.trustedAt = trustedAt;
        copy.envelope = envelope;
        copy.chain = chain;
        copy.ocsp = ocsp;
        copy.crls = crls;
        return copy;
    }

    void read(Envelope read) {
        envelope = Optional.of(read);
        chain = List.of(Certificates.bytes(read.signer()));
    }

    void pass(String what, String detail) {
        checks.add(new Check(what, Check.Outcome.PASSED, detail));
    }

    void unused(String what, String detail) {
        checks.add(new Check(what, Check.Outcome.UNUSED, detail));
    }

    void object(String what, Reason reason, String detail) {
        reasons.add(reason);
        var outcome = reason.indication() == Indication.INVALID ? Check.Outcome.FAILED : Check.Outcome.UNKNOWN;
        checks.add(new Check(what, outcome, detail));
    }

    /// A trusted time-stamp moves the time of examination back to when the signature was seen, never forward.
    void stamped(Instant at, String by) {
        if (at.isAfter(receivedAt)) {
            unused("time-stamp", at + " by " + by + ": after receipt");
        } else {
            trustedAt = at;
            pass("time-stamp", at + " by " + by);
        }
    }

    /// Whether a moment lies before the one the signature is examined for.
    boolean earlier(Instant at) {
        return at.isBefore(trustedAt);
    }

    /// A stamp that may be true moves the time back too, but leaves the signature open.
    void supposed(Instant at, String why) {
        trustedAt = at;
        object("time-stamp", Reason.REVOCATION_UNKNOWN, at + " is not relied on: " + why);
    }

    void signedBy(Signer found) {
        signer = Optional.of(found);
    }

    void chain(Trust.Path path) {
        chain = path.chain().stream().map(Certificates::bytes).toList();
        pass(
                "chain",
                path.chain().size() + " certificates, "
                        + path.issuer().authority().id());
    }

    void rested(Found found) {
        ocsp = joined(ocsp, found.ocsp());
        crls = joined(crls, found.crls());
    }

    private static List<Bytes> joined(List<Bytes> some, List<Bytes> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }

    Instant trustedAt() {
        return trustedAt;
    }

    boolean refused() {
        return reasons.stream().anyMatch(reason -> reason.indication() == Indication.INVALID);
    }

    Report report() {
        return new Report(
                trust.domain(),
                reasons,
                signer,
                envelope.flatMap(Envelope::claimedAt),
                trustedAt,
                envelope.map(read -> read.scheme().title()),
                checks,
                new Proof(chain, ocsp, crls, envelope.flatMap(Envelope::timeStamp), POLICY, trust.fingerprint()));
    }
}
