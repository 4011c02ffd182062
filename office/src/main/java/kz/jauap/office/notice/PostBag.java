package kz.jauap.office.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.Delivery.State;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.notice.delivery.Settling;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Component;

/// The bag of what a person must send: notices on paper, replies that found no way by themselves; each leaves it with
/// its proof.
@Component
public class PostBag {
    private final DeliveryTable table;
    private final Settling settling;
    private final CaseFiles files;
    private final CaseDesk desk;

    PostBag(DeliveryTable table, Settling settling, CaseFiles files, CaseDesk desk) {
        this.table = table;
        this.settling = settling;
        this.files = files;
        this.desk = desk;
    }

    /// What waits for an official's hands, oldest first, a page of it.
    ///
    /// @param turn after which line the page begins, as it was asked for
    /// @param address of the list
    public Stretch<Posted> waiting(SignedIn who, String turn, String address) {
        return Stretch.of(deliveries(who), each -> Mark.up(each.id()), turn, address)
                .read(each -> line(each, who).stream().toList());
    }

    /// All of it.
    public List<Posted> everything(SignedIn who) {
        return deliveries(who).stream()
                .flatMap(each -> line(each, who).stream())
                .toList();
    }

    /// At the bodies whose letters he sends out.
    private List<Delivery> deliveries(SignedIn who) {
        return table.toPost(who.capacities().stream()
                .filter(capacity -> capacity.has(Role.REGISTRAR))
                .map(Officer::body)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Optional<Posted> line(Delivery delivery, SignedIn who) {
        return files.open(delivery.appeal())
                .map(file -> new Posted(delivery, file))
                .filter(line -> desk.may(Deed.DISPATCH, line.file(), who));
    }

    /// One notice, if it is for his hands.
    public Posted line(long id, SignedIn who) {
        Delivery delivery = table.find(id).filter(PostBag::byHand).orElseThrow(Problem::unknown);
        CaseFile file = files.open(delivery.appeal()).orElseThrow(Problem::unknown);
        desk.open(file.card().number().alias(), who, Deed.DISPATCH);
        return new Posted(delivery, file);
    }

    /// Notes that something was sent, once.
    ///
    /// @param proof the postal number, or who took it and when
    /// @return the number of its case, where it had gone before; empty where it goes by this
    public Optional<RegistrationNumber> posted(long id, SignedIn who, String proof) {
        Delivery delivery = table.find(id).orElseThrow(Problem::unknown);
        CaseFile file = files.open(delivery.appeal()).orElseThrow(Problem::unknown);
        desk.open(file.card().number().alias(), who, Deed.DISPATCH);
        String taken = SentProof.taken(proof);
        return byHand(delivery) && settling.sentByHand(delivery, taken)
                ? Optional.empty()
                : Optional.of(file.card().number());
    }

    private static boolean byHand(Delivery delivery) {
        return delivery.way() == Way.POST || delivery.state() == State.BY_HAND;
    }
}
