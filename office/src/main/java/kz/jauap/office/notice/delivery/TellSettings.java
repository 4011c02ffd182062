package kz.jauap.office.notice.delivery;

import java.time.Duration;
import java.util.List;
import kz.jauap.office.registry.entry.Answering.Way;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How applicants are told where they have not said it, or where their own way fails.
///
/// @param order ways to try, one after the other
/// @param patience how long a way that is silent or out of order is waited for before the next one is tried
/// @param pressed how long where no working day is left before the day the law sets
@ConfigurationProperties("jauap.telling")
public record TellSettings(
        @DefaultValue({"EMAIL", "SMS", "POST"}) List<Way> order,
        @DefaultValue("48h") Duration patience,
        @DefaultValue("1h") Duration pressed) {}
