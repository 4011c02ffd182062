package kz.jauap.office.registry.entry;

import java.time.LocalDate;

/// How the term runs.
public sealed interface Timing extends Entry {
    /// An inquiry or a visit turned the ordinary term into the longer one; told like an extension.
    record TermTurned(Due due, LocalDate tellBy) implements Timing {}

    record ExtensionProposed(int days, TextRef reason) implements Timing {}

    record ExtensionGranted(int days, TextRef reason, Due due, LocalDate tellBy) implements Timing {}

    record ExtensionRefused(TextRef reason) implements Timing {}

    /// A controller's reminder to whoever has it.
    record Reminded(TextRef words) implements Timing {}
}
