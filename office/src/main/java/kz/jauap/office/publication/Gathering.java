package kz.jauap.office.publication;

import java.util.List;
import kz.jauap.office.publication.item.ItemTable;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.follow.Streams;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Gathers from the journal what may be published, and takes down what no longer may.
@Component
public class Gathering {
    private static final String LISTENER = "publication";

    private final Streams streams;
    private final ItemTable items;

    Gathering(Streams streams, ItemTable items) {
        this.streams = streams;
        this.items = items;
    }

    @Scheduled(fixedDelayString = "${jauap.publication.every:PT2S}")
    public void go() {
        streams.follow(LISTENER, this::read);
    }

    private long read(List<Journaled> entries) {
        entries.forEach(this::note);
        return entries.getLast().position();
    }

    private void note(Journaled entry) {
        switch (entry.entry()) {
            case Publishing.Allowed _ -> items.consent(entry.appeal(), entry.body(), true, entry.at());
            case Publishing.Forbidden _ -> items.consent(entry.appeal(), entry.body(), false, entry.at());
            case Answering.Signed _ -> items.answered(entry.appeal(), entry.body(), entry.at());
            case Admitting.ThreatRecognised _ -> items.seal(entry.appeal(), entry.body(), true, entry.at());
            case Admitting.ThreatDismissed _ -> items.seal(entry.appeal(), entry.body(), false, entry.at());
            case Entry _ -> {}
        }
    }
}
