package kz.jauap.office.post;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;

/// A message that keeps its id when it is sent again, so that a second copy can be recognised.
final class Lettered extends MimeMessage {
    private final String id;

    Lettered(Session session, String id) {
        super(session);
        this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
