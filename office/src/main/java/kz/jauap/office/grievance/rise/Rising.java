package kz.jauap.office.grievance.rise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Held;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Moves a grievance that was brought to the body it complains of up to whoever may consider it, and says there
/// which officials its names are: with that body it stays kept from all but the chancellery that gave the voucher.
@Component
public class Rising {
    private static final String LISTENER = "grievance-rising";

    private final Streams streams;
    private final Journal journal;
    private final CaseFiles files;
    private final Above above;
    private final KnownNames names;
    private final Words words;

    Rising(Streams streams, Journal journal, CaseFiles files, Above above, KnownNames names, Words words) {
        this.streams = streams;
        this.journal = journal;
        this.files = files;
        this.above = above;
        this.names = names;
        this.words = words;
    }

    /// Reads every stream to its end.
    @Scheduled(fixedDelayString = "${jauap.grievance.every:PT20S}")
    public void round() {
        streams.follow(LISTENER, this::read);
    }

    /// One grievance to a transaction: a case is held before its body's counter, never after.
    private long read(List<Journaled> next) {
        for (Journaled each : next) {
            if (each.entry() instanceof Receipt.Registered registered
                    && registered.origin().isPresent()
                    && moved(each.appeal())) {
                return each.position();
            }
        }
        return next.getLast().position();
    }

    private boolean moved(AppealId grievance) {
        if (above.of(grievance).isEmpty()) {
            return names.settled(grievance);
        }
        journal.act(grievance, new Actor.Office(), held -> up(held, grievance));
        return true;
    }

    /// Looks again now that nobody else can act: a person may have passed it on in the same moment.
    private Acted up(Held held, AppealId grievance) {
        return above.of(grievance)
                .flatMap(to -> files.open(grievance).map(file -> up(held, file, to)))
                .orElseGet(Acted::of);
    }

    private Acted up(Held held, CaseFile file, BodyId to) {
        Lang lang = Lang.of(file.letter().language()).orElse(Lang.KK);
        return Acted.of(new Routing.RedirectedInside(
                to.value(),
                held.part(to, left(held, file)),
                List.of(),
                held.text(words.say(lang, "grievance.rising.up")),
                above.by(held.card()),
                Optional.empty()));
    }

    /// What has not gone elsewhere yet; none are named where all go.
    private static List<Integer> left(Held held, CaseFile file) {
        var gone = Routing.Taken.gone(held.history());
        List<Integer> left = new ArrayList<>();
        for (int place = 1; place <= file.letter().claims().size(); place++) {
            if (!gone.isEmpty() && !gone.contains(place)) {
                left.add(place);
            }
        }
        return List.copyOf(left);
    }
}
