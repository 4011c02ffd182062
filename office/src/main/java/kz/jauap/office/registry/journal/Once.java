package kz.jauap.office.registry.journal;

/// The promise that the same submission, sent again, is the same appeal.
///
/// @param scope who promises: a door, an integration, a form session
/// @param fingerprint hex of SHA-256 over everything submitted; another one under the same key is an error
public record Once(String scope, String key, String fingerprint) {}
