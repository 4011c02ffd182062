package kz.jauap.office.signature.session;

import java.time.Instant;
import java.util.UUID;
import kz.jauap.office.signature.Report;

/// An accepted signature in the hands of the room that waited for it.
///
/// @param evidence the name under which its proof is kept
/// @param report the examination by which it was accepted
/// @param receivedAt when it arrived
public record Signed(SigningSession session, UUID evidence, Report report, Way way, Instant receivedAt) {}
