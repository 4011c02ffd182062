package kz.jauap.office.site;

import java.time.Instant;
import java.util.Optional;

/// A mistake that a reader has found on a page.
///
/// @param quote the text the reader selected
/// @param done when an editor put it right
public record Typo(
        long id, String page, String lang, String quote, String comment, Instant at, Optional<Instant> done) {}
