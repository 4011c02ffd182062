package kz.jauap.office.urgent;

import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What this installation expects of its own duty; the law says only "at once".
///
/// @param takeWithin how soon somebody takes an alarm upon himself
/// @param handWithin how soon the competent body has it, counted from the receipt
/// @param escalateAfter how long one is waited for before the next is called
/// @param opens when the working day begins
@ConfigurationProperties("jauap.urgent")
public record UrgentSettings(
        @DefaultValue("10m") Duration takeWithin,
        @DefaultValue("2h") Duration handWithin,
        @DefaultValue("10m") Duration escalateAfter,
        @DefaultValue("09:00") LocalTime opens) {}
