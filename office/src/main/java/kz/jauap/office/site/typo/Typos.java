package kz.jauap.office.site.typo;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import org.springframework.stereotype.Component;

/// The mistakes that readers reported: each is kept once, and ends with an answer.
@Component
public class Typos {
    private final TypoTable table;
    private final TypoRounds rounds;
    private final Clock clock;

    Typos(TypoTable table, TypoRounds rounds, Clock clock) {
        this.table = table;
        this.rounds = rounds;
        this.clock = clock;
    }

    public void report(TypoReport report, Lang lang) {
        table.add(report, lang, clock.instant());
    }

    /// Those that wait first, then the newest.
    public List<Typo> all() {
        return table.newest();
    }

    Optional<Typo> find(long id) {
        return table.find(id);
    }

    /// Ends a report with an answer, and tells its author where he left an address.
    public void close(long id, String answer, long editor) {
        table.close(id, answer, editor, clock.instant());
        rounds.go();
    }
}
