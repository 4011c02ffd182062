package kz.jauap.office.site.typo;

import java.time.Instant;
import java.util.Optional;

/// A mistake that a reader has found on a page.
///
/// @param quote the text the reader selected
/// @param contact his e-mail, empty where he left none or has been told
/// @param answer what an editor says of it
/// @param done when an editor closed it
/// @param told when the reader was told
public record Typo(
        long id,
        String page,
        String lang,
        String quote,
        String comment,
        String contact,
        Instant at,
        String answer,
        Optional<Instant> done,
        Optional<Instant> told) {}
