package kz.jauap.office.control.board;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.card.Waiting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.load.Pending;

/// How the work of one body could be shared out anew, so that fewer days are missed: one case at a time goes from who
/// will miss it to who brings it in, as long as that makes the sum of misses smaller.
///
/// A proposal that a person reads through names so many cases at most; the next is made once it is carried out.
final class Sharing {
    static final int MOST = 40;
    private static final int LOOKED_AT = 100;

    private final LocalDate today;
    private final Predicate<LocalDate> working;
    private final BiPredicate<Pending, Long> may;
    private final List<Held> desks;
    private final List<Move> moves = new ArrayList<>();

    /// A case that changes hands.
    record Move(Pending pending, long from, long to) {
        String sentAs() {
            return pending.appeal() + ":" + to;
        }
    }

    /// A desk and what will be missed on it.
    private record Held(Desk desk, List<Pending> missed) {
        int misses() {
            return missed.size();
        }
    }

    private Sharing(List<Desk> desks, LocalDate today, Predicate<LocalDate> working, BiPredicate<Pending, Long> may) {
        this.today = today;
        this.working = working;
        this.may = may;
        this.desks = new ArrayList<>(desks.stream().map(this::held).toList());
    }

    /// @param desks of one body
    /// @param may whether a case may be given to an executor
    static List<Move> of(
            List<Desk> desks, LocalDate today, Predicate<LocalDate> working, BiPredicate<Pending, Long> may) {
        Sharing sharing = new Sharing(desks, today, working, may);
        while (sharing.moves.size() < MOST && sharing.moved()) {}
        return List.copyOf(sharing.moves);
    }

    private Held held(Desk desk) {
        return new Held(desk, desk.misses(today, Forecast.horizon(today), working));
    }

    private boolean moved() {
        Optional<Move> next = desks.stream()
                .sorted(Comparator.comparingInt(Held::misses).reversed())
                .flatMap(from -> movable(from).flatMap(each -> takers(each, from)))
                .findFirst();
        next.ifPresent(this::carryOut);
        return next.isPresent();
    }

    private static Stream<Pending> movable(Held from) {
        return from.missed().stream()
                .filter(each -> each.stage() == Stage.IN_WORK
                        && each.waiting() == Waiting.NOBODY
                        && each.urgency() == Urgency.ORDINARY)
                .limit(LOOKED_AT);
    }

    /// Who could take it, the least busy first.
    private Stream<Move> takers(Pending each, Held from) {
        int without = held(from.desk().without(each)).misses();
        return desks.stream()
                .filter(to -> to.desk().executor() != from.desk().executor())
                .sorted(Comparator.comparingInt((Held to) -> to.desk().cases().size()))
                .filter(to -> without + held(to.desk().with(each)).misses() < from.misses() + to.misses())
                .filter(to -> may.test(each, to.desk().executor()))
                .map(to -> new Move(each, from.desk().executor(), to.desk().executor()));
    }

    private void carryOut(Move move) {
        desks.replaceAll(held -> {
            if (held.desk().executor() == move.from()) {
                return held(held.desk().without(move.pending()));
            }
            return held.desk().executor() == move.to() ? held(held.desk().with(move.pending())) : held;
        });
        moves.add(move);
    }
}
