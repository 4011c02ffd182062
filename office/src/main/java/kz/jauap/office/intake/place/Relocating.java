package kz.jauap.office.intake.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.map.Point;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Sets right where the matter of an appeal is: the letter stays as its author wrote it, the entry keeps both places.
@Component
public class Relocating {
    private final CaseActs acts;
    private final CaseSpot spot;
    private final Organisation organisation;

    Relocating(CaseActs acts, CaseSpot spot, Organisation organisation) {
        this.acts = acts;
        this.spot = spot;
        this.organisation = organisation;
    }

    /// Where a matter is.
    ///
    /// @param words its address; blank for none
    /// @param district its id; empty for none
    public record Where(String words, Optional<String> district, Optional<Point> point) {}

    /// Records the right place; a district that changes is told as a qualification as well.
    public Acted relocate(Hand hand, Where where, String reason) {
        return acts.act(hand, Deed.KEEP_CARD, desk -> {
            if (where.district().filter(id -> organisation.find(id).isEmpty()).isPresent()) {
                return Acted.refuse("intake.place.refused.district");
            }
            return where.equals(standing(desk.file()))
                    ? Acted.refuse("intake.place.refused.same")
                    : new Acted.Done(entries(desk, where, reason));
        });
    }

    /// Where the matter is by now.
    public Where standing(CaseFile file) {
        return new Where(file.place().orElse(""), file.district(), spot.of(file));
    }

    private List<Entry> entries(OnDesk desk, Where where, String reason) {
        Where before = standing(desk.file());
        List<Entry> written = new ArrayList<>();
        written.add(new Accounting.PlaceCorrected(
                said(before.words()).map(desk::text),
                said(where.words()).map(desk::text),
                before.point().map(Point::text).map(desk::text),
                where.point().map(Point::text).map(desk::text),
                desk.text(reason)));
        if (!where.district().equals(before.district())) {
            written.add(new Receipt.Qualified(
                    desk.card().kind(), desk.file().topic(), where.district(), desk.text(reason)));
        }
        return List.copyOf(written);
    }

    private static Optional<String> said(String words) {
        return Optional.of(words).filter(each -> !each.isBlank());
    }
}
