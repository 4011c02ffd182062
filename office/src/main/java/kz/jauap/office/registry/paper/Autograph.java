package kz.jauap.office.registry.paper;

import java.util.UUID;

/// An official's own electronic signature under a paper.
///
/// @param document SHA-256 of what he signed: the paper before it was sealed
/// @param evidence the kept proof of the signature
public record Autograph(String document, UUID evidence) {}
