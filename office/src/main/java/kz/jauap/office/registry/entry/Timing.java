package kz.jauap.office.registry.entry;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// How the term runs.
public sealed interface Timing extends Entry {
    /// An inquiry or a visit turned the ordinary term into the longer one; told like an extension.
    record TermTurned(Due due, LocalDate tellBy) implements Timing {}

    record ExtensionProposed(int days, TextRef reason) implements Timing {}

    /// Granted by a head or a deputy.
    ///
    /// @param evidence the proof of his electronic signature, where he gave one
    record ExtensionGranted(int days, TextRef reason, Due due, LocalDate tellBy, Optional<UUID> evidence)
            implements Timing, Proven {}

    record ExtensionRefused(TextRef reason) implements Timing {}

    /// A controller's reminder to whoever has it.
    record Reminded(TextRef words) implements Timing {}
}
