package kz.jauap.office.site.typo;

import java.net.URI;
import java.time.Clock;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.Outcome;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Tells those who left an address what became of the mistake they reported.
@Component
public class TypoRounds {
    private final TypoTable typos;
    private final Mail mail;
    private final Words words;
    private final URI publicUrl;
    private final Clock clock;

    TypoRounds(TypoTable typos, Mail mail, Words words, Settings settings, Clock clock) {
        this.typos = typos;
        this.mail = mail;
        this.words = words;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /// Writes to whoever waits; stops at the first letter that the server does not take now.
    @Scheduled(fixedDelayString = "${jauap.typos.every:PT10M}")
    public void go() {
        if (!mail.open()) return;
        for (Typo typo : typos.untold()) {
            if (!gone(mail.send(letter(typo)))) return;
            typos.told(typo.id(), clock.instant());
        }
    }

    private static boolean gone(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Handed _, Outcome.OnItsWay _, Outcome.Refused _ -> true;
            case Outcome.Later _, Outcome.Barred _ -> false;
        };
    }

    private Letter letter(Typo typo) {
        var lang = Lang.of(typo.lang()).orElse(Lang.KK);
        var page = publicUrl + "/" + lang.tag() + typo.page();
        return new Letter(
                "typo-" + typo.id(),
                typo.contact(),
                words.say(lang, "site.typo.letter.subject"),
                words.say(lang, "site.typo.letter", page, typo.quote(), typo.answer()),
                lang);
    }
}
