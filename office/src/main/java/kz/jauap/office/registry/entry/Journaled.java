package kz.jauap.office.registry.entry;

import java.time.Instant;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.number.AppealId;

/// An entry in its place.
///
/// @param body whose stream it stands in
/// @param position gapless within the body, in the order of commits
public record Journaled(BodyId body, long position, AppealId appeal, Instant at, Actor actor, Entry entry) {}
