package kz.jauap.office.intake.draft;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.number.AppealId;

/// An official appeal that its author is still writing, or what it has become.
///
/// @param fields of the form, under the names the desk's form has too; empty once it has become an appeal
/// @param origin what it grows out of
/// @param begunAt when he first turned to the akimat with it
public record Draft(
        UUID id,
        DraftCode code,
        Fields fields,
        Optional<Origin> origin,
        Instant begunAt,
        Instant changedAt,
        Instant expiresAt,
        Optional<Became> became) {

    /// The appeal that a draft has become.
    public record Became(AppealId appeal, Instant at, Signature signature) {}
}
