package kz.jauap.office.signature.page;

import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.session.Standing;
import kz.jauap.office.signature.session.Way;

/// Somebody who may sign, before his session.
public record Sitting(SigningSession session, Door door, Standing standing) {
    /// The address of the session's first page, without the language.
    public String path() {
        return door.path(session);
    }

    public String path(Way way) {
        return path() + "/" + SignDesk.word(way);
    }

    boolean open() {
        return standing == Standing.OPEN;
    }
}
