package kz.jauap.office.urgent.call;

import java.net.URI;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.ShortMessage;
import kz.jauap.office.post.Sms;
import kz.jauap.office.urgent.duty.Contact;
import org.springframework.stereotype.Component;

/// The ways out of the house by which somebody is called; what they carry says that something is there, not what.
@Component
class Ways {
    private final Sms sms;
    private final Mail mail;
    private final Words words;
    private final URI publicUrl;

    Ways(Sms sms, Mail mail, Words words, Settings settings) {
        this.sms = sms;
        this.mail = mail;
        this.words = words;
        this.publicUrl = settings.publicUrl();
    }

    boolean open(Call.Way way, Contact contact) {
        return switch (way) {
            case SMS -> sms.open() && contact.phone().isPresent();
            case EMAIL -> mail.open() && contact.email().isPresent();
            case SCREEN -> true;
        };
    }

    /// Carries one call out of the house; never within a transaction.
    ///
    /// @param number of the case
    Outcome carry(Call call, Contact contact, String number) {
        return switch (call.way()) {
            case SMS ->
                sms.send(new ShortMessage(
                        "alarm-" + call.id(),
                        contact.phone().orElse(""),
                        words.say(contact.language(), "urgent.sms", number, page(contact.language()))));
            case EMAIL -> mail.send(letter(call, contact, number));
            case SCREEN -> new Outcome.Handed("screen");
        };
    }

    private Letter letter(Call call, Contact contact, String number) {
        Lang lang = contact.language();
        return new Letter(
                "alarm-" + call.id(),
                contact.email().orElse(""),
                words.say(lang, "urgent.mail.subject", number),
                words.say(lang, "urgent.mail.text", number, page(lang)),
                lang);
    }

    private String page(Lang lang) {
        return publicUrl + "/" + lang.tag() + "/staff/urgent";
    }
}
