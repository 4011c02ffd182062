package kz.jauap.office.intake.social.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.social.media.MediaTable;
import kz.jauap.office.intake.social.talk.MessageTable;
import kz.jauap.office.intake.social.talk.Spoken;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// The thread a record came from: who wrote where and when, what was changed or taken back, and what of ours stands
/// there.
@Component
class ThreadPanel implements CasePanel {
    private static final int PLACE = 25;

    private final MessageTable messages;
    private final MediaTable media;

    ThreadPanel(MessageTable messages, MediaTable media) {
        this.messages = messages;
        this.media = media;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<Spoken> all = messages.of(file.card().appeal());
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                                PLACE,
                                "intake/thread",
                                Map.of(
                                        "channel", file.card().registered().channel(),
                                        "messages", all,
                                        "missing", media.missing(file.card().appeal())))
                        .in(Part.MESSAGES));
    }
}
