package kz.jauap.office.publication.shelf;

import java.time.Instant;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.publication.item.About;
import kz.jauap.office.publication.item.Sheet;

/// A question with its answer as everybody reads it.
///
/// @param slug its name in addresses
/// @param body who answered
public record Published(String slug, BodyId body, Sheet sheet, About about, Instant publishedAt, Instant changedAt) {
    /// Its address without the language.
    public String path() {
        return "/questions/" + slug;
    }
}
