package kz.jauap.office.notice.door;

import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.intake.social.Correspondence;
import kz.jauap.office.intake.social.wire.Reply.Manner;
import kz.jauap.office.notice.delivery.SameDoor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// The ways back to who wrote at a platform; about a crime or a threat nothing is said in public.
@Component
class WaysBack implements SameDoor {
    private final Correspondence correspondence;

    WaysBack(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public Set<Way> ways(CaseFile file) {
        return correspondence.manners(file.card().appeal()).stream()
                .map(WaysBack::way)
                .filter(way -> way != Way.PUBLIC_REPLY || file.card().urgency() == Urgency.ORDINARY)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Way way(Manner manner) {
        return switch (manner) {
            case PUBLICLY -> Way.PUBLIC_REPLY;
            case PRIVATELY -> Way.PRIVATE_MESSAGE;
        };
    }

    static Manner manner(Way way) {
        return way == Way.PUBLIC_REPLY ? Manner.PUBLICLY : Manner.PRIVATELY;
    }
}
