package kz.jauap.office.grievance.ruling;

import java.util.Optional;
import kz.jauap.office.registry.entry.Grieving.RulingReceived;
import kz.jauap.office.registry.file.Telling;

/// A ruling that came back, in words.
///
/// @param reasons empty where they were erased
/// @param done that what it decided itself was carried out: when, by whom and what shows it
public record Decided(RulingReceived ruling, String body, String reasons, Optional<Telling.Told> done) {}
