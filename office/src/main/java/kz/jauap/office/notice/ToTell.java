package kz.jauap.office.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.door.LeftByHand;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Called;
import kz.jauap.office.registry.entry.Corresponding.WayChosen;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.party.Party;

/// One thing to tell: whom, by when, and how far each way has got.
///
/// @param calls telephone calls about it, oldest first
public record ToTell(
        Telling telling,
        RegistrationNumber number,
        Party applicant,
        Optional<WayChosen> wish,
        List<Delivery> ways,
        List<Journaled> calls) {
    /// Picks what belongs to a telling out of all that its case has.
    static ToTell of(
            Telling telling,
            RegistrationNumber number,
            Party applicant,
            Optional<WayChosen> wish,
            List<Delivery> all,
            List<Journaled> history) {
        return new ToTell(
                telling,
                number,
                applicant,
                wish,
                all.stream()
                        .filter(each -> each.telling().equals(telling.entry()))
                        .toList(),
                history.stream()
                        .filter(each -> each.entry() instanceof Called called
                                && called.notice() == telling.notice()
                                && each.position() > telling.entry().position())
                        .toList());
    }

    public long id() {
        return telling.id();
    }

    /// The last day, where the law sets one.
    public Optional<LocalDate> tellBy() {
        return telling.tellBy();
    }

    /// What stands on the status page: subject and whole words.
    public Optional<Delivery> words() {
        return ways.stream().filter(each -> each.way() == Way.STATUS_PAGE).findFirst();
    }

    /// The ways that lead to the applicant himself.
    public List<Delivery> personal() {
        return ways.stream().filter(each -> each.way() != Way.STATUS_PAGE).toList();
    }

    /// The address of a way that failed, to be put right.
    public Optional<String> wrong(Delivery way) {
        var address = applicant.address();
        return way.state() != Delivery.State.BOUNCED
                ? Optional.empty()
                : switch (way.way()) {
                    case EMAIL -> address.email();
                    case SMS, CALL -> address.phone();
                    case POST -> address.postal();
                    case STATUS_PAGE, IN_HAND, PUBLIC_REPLY, PRIVATE_MESSAGE -> Optional.empty();
                };
    }

    /// Whether it goes to a telephone.
    public boolean toPhone(Delivery way) {
        return way.way() == Way.SMS || way.way() == Way.CALL;
    }

    /// Whether what the applicant has left for it must be put right by himself.
    public boolean toCorrect(Delivery way) {
        return (way.way() == Way.EMAIL || way.way() == Way.SMS) && wrong(way).isPresent();
    }

    /// The number by which a carrier says why it failed; its English words say no more than the state does in ours.
    public Optional<String> code(Delivery way) {
        return Optional.of(way.proof())
                .filter(said -> failed(way) && said.chars().anyMatch(Character::isDigit));
    }

    /// What shows that it has gone; numbers that mean something to a carrier alone are for the staff.
    public Optional<String> proof(Delivery way, boolean staff) {
        boolean forHim = way.state() == Delivery.State.HANDED && (way.way() == Way.POST || way.way() == Way.IN_HAND);
        return Optional.of(way.proof())
                .filter(proof -> !proof.isEmpty())
                .filter(_ -> staff ? !failed(way) && way.state() != Delivery.State.BY_HAND : forHim);
    }

    private static boolean failed(Delivery way) {
        return way.state() == Delivery.State.BOUNCED || way.state() == Delivery.State.NOT_TAKEN;
    }

    /// Why it was left to a person, where a platform's ways were taken.
    public Optional<LeftByHand> left(Delivery way) {
        return Optional.of(way.proof())
                .filter(kept -> way.state() == Delivery.State.BY_HAND && !kept.isEmpty())
                .map(LeftByHand::of);
    }

    /// How often it was tried in vain so far.
    public int inVain(Delivery way) {
        return way.state() == Delivery.State.QUEUED ? way.tries() : 0;
    }

    /// Whether a letter waits that nobody need post: he has been told by another way meanwhile.
    public boolean needless(Delivery way) {
        return way.way() == Way.POST
                && way.state() == Delivery.State.QUEUED
                && telling.proof().filter(told -> told.way() != Way.STATUS_PAGE).isPresent();
    }

    /// The calls as they were noted.
    public Stream<Called> called() {
        return calls.stream().map(each -> (Called) each.entry());
    }
}
