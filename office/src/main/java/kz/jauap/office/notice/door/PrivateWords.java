package kz.jauap.office.notice.door;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Words;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Standing;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.number.StatusLink;
import kz.jauap.office.registry.number.Tracking;
import org.springframework.stereotype.Component;

/// What is written to the applicant alone: the notice, and the link that only he gets.
@Component
public class PrivateWords {
    /// Instagram takes a thousand bytes.
    private static final int LONGEST = 950;

    private final Words words;
    private final Tracking tracking;
    private final URI publicUrl;

    PrivateWords(Words words, Tracking tracking, Settings settings) {
        this.words = words;
        this.tracking = tracking;
        this.publicUrl = settings.publicUrl();
    }

    /// The words with the link; where both are too long for a platform, the link with the subject. Whoever wrote
    /// privately reads nothing in public, so he is told here what his message is in law.
    public String of(Card card, Delivery delivery) {
        String url = StatusLink.of(publicUrl, card.number(), tracking.code(card.appeal()))
                .url();
        String link = words.say(delivery.language(), "notice.private.link", url);
        String whole = delivery.words() + worth(card, delivery) + "\n\n" + link;
        return whole.getBytes(StandardCharsets.UTF_8).length <= LONGEST ? whole : delivery.subject() + "\n\n" + link;
    }

    private String worth(Card card, Delivery delivery) {
        return delivery.notice() == Notice.REGISTERED
                ? "\n\n" + words.say(delivery.language(), "notice.standing." + Standing.of(card))
                : "";
    }
}
