package kz.jauap.office.notice.mail;

import java.util.Optional;
import kz.jauap.office.notice.delivery.Mailable;
import kz.jauap.office.post.Mail;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Who can be told by e-mail: who gave an address, where the office has a mail server.
@Component
class MailDoor implements Mailable {
    private final Mail mail;

    MailDoor(Mail mail) {
        this.mail = mail;
    }

    @Override
    public Optional<String> to(CaseFile file) {
        return mail.open() ? file.applicant().address().email() : Optional.empty();
    }
}
