package kz.jauap.office.intake.open311.report;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.registry.number.AppealId;

/// What is known of a report beside its letter, as far as it may come near the public.
///
/// @param number the id that the app was told
/// @param shownAt when a clerk last looked at what may be shown
public record Kept(
        AppealId appeal,
        String number,
        long partner,
        Optional<Spot> spot,
        String addressId,
        Consent consent,
        Shown shown,
        Optional<Instant> shownAt) {}
