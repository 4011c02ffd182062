package kz.jauap.office.intake.partner;

/// What a partner is given once and must keep: the token by which it is let in, and the key by which both sides seal.
public record Credentials(Partner partner, String token, String key) {}
