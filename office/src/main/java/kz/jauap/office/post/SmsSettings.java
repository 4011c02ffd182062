package kz.jauap.office.post;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How the gateway for short messages is spoken to, as its own documentation says.
///
/// @param url where to; `{phone}`, `{text}` and `{id}` are put in, encoded
/// @param body what to post, with the same places; empty: the address is fetched by GET
/// @param contentType of the body; what is put in is encoded accordingly
/// @param authorization value of the header of that name, empty for none
/// @param taken pattern that must be found in a good answer
/// @param barred pattern that in a good answer says that it takes nothing from us: a wrong key, no money; empty for
/// none
/// @param patience how long it may take to answer
@ConfigurationProperties("jauap.sms")
record SmsSettings(
        @DefaultValue("") String url,
        @DefaultValue("") String body,
        @DefaultValue("application/json") String contentType,
        @DefaultValue("") String authorization,
        @DefaultValue("") String taken,
        @DefaultValue("") String barred,
        @DefaultValue("10s") Duration patience) {}
