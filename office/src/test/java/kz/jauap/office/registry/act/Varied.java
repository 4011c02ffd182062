package kz.jauap.office.registry.act;

import java.util.function.UnaryOperator;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Signature;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.party.Letter;

/// Filings and letters that differ from the usual ones in something.
final class Varied {
    private Varied() {}

    static Filing unsigned(Filing filing) {
        return Sketch.like(filing).signature(Signature.NONE).done();
    }

    static Filing filing(Filing filing, Urgency urgency, UnaryOperator<Letter> letter) {
        Letter varied = letter.apply(filing.letter());
        return Sketch.like(filing)
                .kind(varied.complaint().isPresent() ? Kind.COMPLAINT : filing.kind())
                .letter(varied)
                .urgency(urgency)
                .done();
    }
}
