package kz.jauap.office.intake.egov;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.registry.number.AppealId;

/// A package that a partner handed over, and what became of it.
///
/// @param id also the owner of its files
/// @param message the id by which the partner tells it from all others
/// @param fingerprint SHA-256 over everything it says
/// @param reasons why it could not be taken as it is
/// @param signer whose signature it bears, as the certificate names him
/// @param corrects message id of the package it replaces; empty where it replaces none
public record SignedPackage(
        UUID id,
        long partner,
        String message,
        String fingerprint,
        Answering answering,
        State state,
        Instant receivedAt,
        List<Flaw> reasons,
        String indication,
        String signer,
        Optional<UUID> evidence,
        Optional<AppealId> appeal,
        String corrects,
        Told told) {

    /// When the partner learns what became of it.
    public enum Answering {
        AT_ONCE,
        /// By an event, or when it asks.
        LATER
    }

    /// How far it got.
    public enum State {
        RECEIVED,
        REGISTERED,
        /// The signature is not valid: kept until a clerk has looked at it.
        REFUSED,
        /// It cannot be kept as it is; it may come again, corrected, under the same id.
        RETURNED
    }

    /// Whether what became of it has been handed to the messenger.
    public enum Told {
        NO,
        YES
    }

    /// Whether the partner is still to be told what became of it.
    public boolean untold() {
        return told == Told.NO && answering == Answering.LATER && state != State.RECEIVED;
    }

    public SignedPackage {
        reasons = List.copyOf(reasons);
    }
}
