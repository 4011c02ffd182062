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
final class Sharing {
    private final LocalDate today;
    private final Predicate<LocalDate> working;
    private final BiPredicate<Pending, Long> may;
    private final List<Desk> desks;
    private final List<Move> moves = new ArrayList<>();

    /// A case that changes hands.
    record Move(Pending pending, long from, long to) {
        String sentAs() {
            return pending.appeal() + ":" + to;
        }
    }

    private Sharing(List<Desk> desks, LocalDate today, Predicate<LocalDate> working, BiPredicate<Pending, Long> may) {
        this.desks = new ArrayList<>(desks);
        this.today = today;
        this.working = working;
        this.may = may;
    }

    /// @param desks of one body
    /// @param may whether a case may be given to an executor
    static List<Move> of(
            List<Desk> desks, LocalDate today, Predicate<LocalDate> working, BiPredicate<Pending, Long> may) {
        Sharing sharing = new Sharing(desks, today, working, may);
        while (sharing.moved()) {}
        return List.copyOf(sharing.moves);
    }

    private boolean moved() {
        Optional<Move> next = desks.stream()
                .sorted(Comparator.comparingInt(this::misses).reversed())
                .flatMap(from -> missed(from).flatMap(each -> takers(each, from)))
                .findFirst();
        next.ifPresent(this::carryOut);
        return next.isPresent();
    }

    private Stream<Pending> missed(Desk from) {
        return from.misses(today, Forecast.horizon(today), working).stream()
                .filter(each -> each.stage() == Stage.IN_WORK
                        && each.waiting() == Waiting.NOBODY
                        && each.urgency() == Urgency.ORDINARY);
    }

    private Stream<Move> takers(Pending each, Desk from) {
        return desks.stream()
                .filter(to -> to.executor() != from.executor())
                .filter(to -> misses(from.without(each)) + misses(to.with(each)) < misses(from) + misses(to))
                .sorted(Comparator.comparingInt((Desk to) -> to.cases().size()))
                .filter(to -> may.test(each, to.executor()))
                .map(to -> new Move(each, from.executor(), to.executor()));
    }

    private void carryOut(Move move) {
        desks.replaceAll(desk -> {
            if (desk.executor() == move.from()) {
                return desk.without(move.pending());
            }
            return desk.executor() == move.to() ? desk.with(move.pending()) : desk;
        });
        moves.add(move);
    }

    private int misses(Desk desk) {
        return desk.misses(today, Forecast.horizon(today), working).size();
    }
}
