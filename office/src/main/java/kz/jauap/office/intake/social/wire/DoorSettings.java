package kz.jauap.office.intake.social.wire;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What the operator has got from each platform; a door for which something is missing stays closed.
///
/// @param canaryEvery how often each open door is tried from outside; zero for never
@ConfigurationProperties("jauap.doors")
public record DoorSettings(
        @DefaultValue Meta instagram,
        @DefaultValue Meta facebook,
        @DefaultValue Vk vk,
        @DefaultValue Twitter twitter,
        @DefaultValue Ok ok,
        @DefaultValue("PT1H") Duration canaryEvery) {

    /// An Instagram account or a Facebook page.
    ///
    /// @param account the number of the account or the page
    public record Meta(
            @DefaultValue("") String appSecret,
            @DefaultValue("") String verifyToken,
            @DefaultValue("") String accessToken,
            @DefaultValue("") String account,

            @DefaultValue("https://graph.facebook.com/v25.0")
            String api,

            @DefaultValue({"cdninstagram.com", "fbcdn.net", "fbsbx.com"})
            List<String> mediaHosts) {}

    /// A community of VK.
    ///
    /// @param confirmation the text by which the address is confirmed
    public record Vk(
            @DefaultValue("") String group,
            @DefaultValue("") String secret,
            @DefaultValue("") String confirmation,
            @DefaultValue("") String accessToken,
            @DefaultValue("https://api.vk.com/method") String api,
            @DefaultValue("5.199") String version,

            @DefaultValue({"userapi.com", "vk.com", "vkuseraudio.net", "vk-cdn.net"})
            List<String> mediaHosts) {}

    /// An account of Twitter, now X.
    public record Twitter(
            @DefaultValue("") String consumerKey,
            @DefaultValue("") String consumerSecret,
            @DefaultValue("") String accessToken,
            @DefaultValue("") String accessSecret,
            @DefaultValue("") String account,
            @DefaultValue("https://api.x.com") String api,
            @DefaultValue("twimg.com") List<String> mediaHosts) {}

    /// A group of Ok.ru.
    ///
    /// @param key our own secret in the webhook's address, for Ok.ru signs nothing
    /// @param sources the networks from which Ok.ru calls
    public record Ok(
            @DefaultValue("") String key,
            @DefaultValue("") String accessToken,
            @DefaultValue("https://api.ok.ru") String api,

            @DefaultValue({"217.20.145.192/28", "217.20.151.160/28", "217.20.153.48/28"})
            List<String> sources,

            @DefaultValue({"mycdn.me", "okcdn.ru", "ok.ru"}) List<String> mediaHosts) {}

    /// The names of the settings that are empty.
    public static List<String> lacking(String door, Map<String, String> settings) {
        return settings.entrySet().stream()
                .filter(each -> each.getValue().isBlank())
                .map(each -> "jauap.doors." + door + "." + each.getKey())
                .sorted()
                .toList();
    }
}
