package kz.jauap.office.routing.kin;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Sight;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.kin.BondTable;
import kz.jauap.office.registry.kin.Kin;
import kz.jauap.office.registry.kin.Kinship;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// On the case page: what the case is joined to, with the earlier answer, and what may belong with it.
@Component
public class KinPanel implements CasePanel {
    private static final int PLACE = 55;

    private final BondTable bonds;
    private final Kinship kinship;
    private final Lists lists;
    private final CaseDesk desk;
    private final People people;

    KinPanel(BondTable bonds, Kinship kinship, Lists lists, CaseDesk desk, People people) {
        this.bonds = bonds;
        this.kinship = kinship;
        this.lists = lists;
        this.desk = desk;
        this.people = people;
    }

    /// A case that this one is joined to.
    public record Bound(CardRow row, Receipt.Bond bond) {}

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        Sight sight = people.access(who).sight();
        List<Bound> bound = bound(file, sight);
        Set<AppealId> known = bound.stream().map(each -> each.row().appeal()).collect(Collectors.toSet());
        List<Kin> kin = kinship.of(file, sight).stream()
                .filter(each -> !known.contains(each.row().appeal()))
                .toList();
        return bound.isEmpty() && kin.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                        PLACE,
                        "routing/kin",
                        Map.of("file", file, "bound", bound, "kin", kin, "mayJoin", desk.may(Deed.ATTACH, file, who))));
    }

    private List<Bound> bound(CaseFile file, Sight sight) {
        List<BondTable.Joined> joined = bonds.of(file.card().appeal());
        Map<AppealId, CardRow> rows = lists
                .among(sight, joined.stream().map(BondTable.Joined::other).toList())
                .stream()
                .collect(Collectors.toMap(CardRow::appeal, Function.identity()));
        return joined.stream()
                .flatMap(each -> Stream.ofNullable(rows.get(each.other())).map(row -> new Bound(row, each.bond())))
                .toList();
    }
}
