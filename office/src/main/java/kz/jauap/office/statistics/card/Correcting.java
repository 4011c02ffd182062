package kz.jauap.office.statistics.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Fills a field of the registration card in, or sets it right with a reason; also after the case has ended.
@Component
public class Correcting {
    private final CaseActs acts;
    private final CodeBook book;

    Correcting(CaseActs acts, CodeBook book) {
        this.acts = acts;
        this.book = book;
    }

    /// Writes a field.
    ///
    /// @param after what is right; absent empties the field
    public Acted correct(Hand hand, Field field, Optional<String> after, String reason) {
        return acts.act(hand, Deed.KEEP_CARD, desk -> {
            Optional<String> before = AccountCard.of(desk.file()).value(field);
            if (before.equals(after)) {
                return Acted.refuse("statistics.card.refused.same");
            }
            if ((after.isEmpty() && field == Field.KIND)
                    || after.filter(value -> !book.fits(field, value)).isPresent()) {
                return Acted.refuse("statistics.card.refused.value");
            }
            return new Acted.Done(entries(desk, field, before, after, desk.text(reason)));
        });
    }

    private static List<Entry> entries(
            OnDesk desk, Field field, Optional<String> before, Optional<String> after, TextRef reason) {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Accounting.Corrected(field, before, after, reason));
        if (field.qualifies()) {
            entries.add(qualified(desk.file(), field, after, reason));
        }
        return entries;
    }

    private static Receipt.Qualified qualified(CaseFile file, Field field, Optional<String> after, TextRef reason) {
        return new Receipt.Qualified(
                field == Field.KIND
                        ? after.map(Kind::valueOf).orElseThrow()
                        : file.card().kind(),
                field == Field.TOPIC ? after : file.topic(),
                field == Field.DISTRICT ? after : file.district(),
                reason);
    }
}
