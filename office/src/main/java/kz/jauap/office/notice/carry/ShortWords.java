package kz.jauap.office.notice.carry;

import java.net.URI;
import java.util.stream.Stream;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.post.ShortMessage;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import org.springframework.stereotype.Component;

/// A notice in so few words that it is one message on any telephone; nothing secret stands in it, and nothing of what
/// the appeal is about.
@Component
class ShortWords {
    private final Words words;
    private final String page;

    ShortWords(Words words, Settings settings) {
        this.words = words;
        URI url = settings.publicUrl();
        this.page = url.getAuthority();
    }

    /// The fact and where to look; without the address of our pages where both are too long.
    String of(Notice notice, String number, Lang lang) {
        String fact = words.say(lang, "notice.sms." + notice.name(), number);
        return Stream.of(fact + " " + page, fact, number)
                .filter(each -> each.length() <= ShortMessage.WHOLE)
                .findFirst()
                .orElse("");
    }
}
