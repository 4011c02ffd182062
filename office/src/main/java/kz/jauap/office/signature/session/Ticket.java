package kz.jauap.office.signature.session;

import java.time.Instant;
import java.util.UUID;

/// What a document says about the session it is made for, so that its signature fits no other.
///
/// @param session known to whoever may sign: a document that others see bears the nonce alone
/// @param nonce 128 random bits in hexadecimal
public record Ticket(UUID session, String nonce, Instant expiresAt) {}
