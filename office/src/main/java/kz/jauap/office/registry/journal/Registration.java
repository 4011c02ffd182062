package kz.jauap.office.registry.journal;

import java.time.Instant;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.number.TrackingCode;

/// The registrar's acknowledgement: durable before anybody sees it.
///
/// @param registeredAt the instant of numbering, never before that of the number before it
public record Registration(
        AppealId appeal,
        BodyId body,
        RegistrationNumber number,
        Instant registeredAt,
        Actor acceptor,
        Receipt.Registered registered,
        TrackingCode code) {}
