package kz.jauap.office.notice.carry;

import java.net.URI;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Words;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.WayOut;
import kz.jauap.office.post.Letter;
import kz.jauap.office.post.Mail;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.registry.card.Standing;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Tells by e-mail whoever gave an address, where the office has a mail server: the whole words, what the
/// appeal is worth, and where to look.
@Component
class EmailWay implements WayOut {
    private final Mail mail;
    private final Words words;
    private final URI publicUrl;

    EmailWay(Mail mail, Words words, Settings settings) {
        this.mail = mail;
        this.words = words;
        this.publicUrl = settings.publicUrl();
    }

    @Override
    public Way way() {
        return Way.EMAIL;
    }

    @Override
    public Optional<String> address(CaseFile file) {
        return mail.open() ? file.applicant().address().email() : Optional.empty();
    }

    @Override
    public Outcome carry(Delivery delivery, CaseFile file, String address) {
        String page = publicUrl + "/" + delivery.language().tag() + "/status";
        String standing = "notice.standing." + Standing.of(file.card());
        return mail.send(new Letter(
                "notice-" + delivery.id(),
                address,
                delivery.subject(),
                String.join(
                        "\n\n",
                        delivery.words(),
                        words.say(delivery.language(), standing),
                        words.say(delivery.language(), "notice.follow", page)),
                delivery.language()));
    }
}
