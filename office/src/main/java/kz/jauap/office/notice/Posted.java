package kz.jauap.office.notice;

import java.time.Instant;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFile;

/// A notice that goes on paper, and the case it is about.
public record Posted(Delivery delivery, CaseFile file) {
    public boolean onPaper() {
        return delivery.way() == Way.POST;
    }

    public long id() {
        return delivery.id();
    }

    public Instant since() {
        return delivery.queuedAt();
    }

    public Lang language() {
        return delivery.language();
    }
}
