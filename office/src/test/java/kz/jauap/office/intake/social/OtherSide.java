package kz.jauap.office.intake.social;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// All platforms at once, and the settings by which the office knows them.
final class OtherSide implements AutoCloseable {
    final MetaSimulator instagram = new MetaSimulator("instagram");
    final MetaSimulator facebook = new MetaSimulator("facebook");
    final VkSimulator vk = new VkSimulator();
    final TwitterSimulator twitter = new TwitterSimulator();
    final OkSimulator ok = new OkSimulator();

    List<Simulator> all() {
        return List.of(instagram, facebook, vk, twitter, ok);
    }

    Simulator at(Channel door) {
        return switch (door) {
            case INSTAGRAM -> instagram;
            case FACEBOOK -> facebook;
            case VK -> vk;
            case TWITTER -> twitter;
            default -> ok;
        };
    }

    /// Somebody says something there: openly, where that can be done.
    ///
    /// @param after what he follows; 0 for nothing
    MockHttpServletRequestBuilder says(Channel door, int number, int after, int author, String text) {
        String id = String.valueOf(number);
        String parent = after == 0 ? "" : String.valueOf(after);
        return switch (door) {
            case INSTAGRAM -> instagram.comment(id, parent, String.valueOf(author), text);
            case FACEBOOK -> facebook.comment(id, parent, String.valueOf(author), text);
            case VK -> vk.comment("e" + number, number, after, author, text);
            case TWITTER -> twitter.tweet(id, parent, String.valueOf(author), text, "");
            default -> ok.message("mid:" + number, String.valueOf(author), text, "");
        };
    }

    /// Somebody writes to us alone.
    MockHttpServletRequestBuilder writes(Channel door, int number, int author, long seconds, String text) {
        String id = "m" + number;
        return switch (door) {
            case INSTAGRAM -> instagram.message(id, String.valueOf(author), seconds, text);
            case FACEBOOK -> facebook.message(id, String.valueOf(author), seconds, text);
            case VK -> vk.message(id, number, author, text, "");
            case TWITTER -> twitter.message(id, String.valueOf(author), text);
            default -> ok.message("mid:" + number, String.valueOf(author), text, "");
        };
    }

    void well() {
        all().forEach(each -> {
            each.mood = Simulator.Mood.WELL;
            each.requests.clear();
        });
    }

    void settings(DynamicPropertyRegistry settings) {
        settings.add("jauap.doors.patience", () -> "PT2S");
        instagram.settings(settings);
        facebook.settings(settings);
        pairs(settings, "jauap.doors.vk.", "group", VkSimulator.GROUP, "secret", VkSimulator.SECRET);
        pairs(settings, "jauap.doors.vk.", "confirmation", "c0nf1rm", "access-token", "vk-token");
        pairs(settings, "jauap.doors.vk.", "api", vk.url(), "media-hosts", vk.url());
        pairs(settings, "jauap.doors.twitter.", "consumer-key", "consumer-key", "api", twitter.url());
        pairs(settings, "jauap.doors.twitter.", "consumer-secret", TwitterSimulator.SECRET, "access-token", "tw-token");
        pairs(settings, "jauap.doors.twitter.", "access-secret", "tw-secret", "account", TwitterSimulator.ACCOUNT);
        pairs(settings, "jauap.doors.twitter.", "media-hosts", twitter.url());
        pairs(settings, "jauap.doors.ok.", "key", OkSimulator.KEY, "access-token", "ok-token");
        pairs(settings, "jauap.doors.ok.", "api", ok.url(), "media-hosts", ok.url());
        pairs(settings, "jauap.doors.ok.", "sources", "127.0.0.0/8");
    }

    private static void pairs(DynamicPropertyRegistry settings, String prefix, String... namesAndTexts) {
        for (int at = 0; at < namesAndTexts.length; at += 2) {
            String text = namesAndTexts[at + 1];
            settings.add(prefix + namesAndTexts[at], () -> text);
        }
    }

    @Override
    public void close() {
        Stream.of(instagram, facebook, vk, twitter, ok).forEach(Simulator::close);
    }
}
