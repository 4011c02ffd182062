package kz.jauap.office.consideration.instruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;

/// A head's resolution and how far each has come with his share of it.
///
/// @param place number within the case
/// @param by the head who gave it
/// @param shares the lead's first
/// @param withdrawn why it was taken back
public record Instruction(int place, long by, TextRef task, List<Share> shares, Optional<TextRef> withdrawn) {

    /// All instructions of a case, in their order.
    public static List<Instruction> of(List<Journaled> history) {
        List<Instruction> all = new ArrayList<>();
        for (Journaled journaled : history) {
            if (journaled.entry() instanceof Instructing entry) {
                switch (entry) {
                    case Instructing.Instructed given -> all.add(first(given, journaled.actor()));
                    case Instructing.Delivered(var place, var share, var words) ->
                        change(all, place, share, each -> each.delivered(words));
                    case Instructing.Accepted(var place, var share) ->
                        change(all, place, share, each -> each.done(Optional.empty()));
                    case Instructing.Returned(var place, var share, var remark) ->
                        change(all, place, share, each -> each.returned(remark));
                    case Instructing.CarriedOut(var place, var report) ->
                        change(all, place, 0, each -> each.done(Optional.of(report)));
                    case Instructing.Moved(var place, var share, var day, var _) ->
                        change(all, place, share, each -> each.moved(day));
                    case Instructing.Withdrawn(var place, var reason) ->
                        all.replaceAll(each -> each.place == place ? each.withdrawn(reason) : each);
                    case Instructing.TookPart _,
                            Instructing.Commented _,
                            Instructing.Nudged _,
                            Instructing.Lapsed _ -> {}
                }
            }
        }
        return List.copyOf(all);
    }

    /// Those that still ask something of somebody.
    public static Stream<Instruction> open(List<Journaled> history) {
        return of(history).stream().filter(Instruction::open);
    }

    private static Instruction first(Instructing.Instructed given, Actor actor) {
        List<Share> shares = IntStream.range(0, given.shares().size())
                .mapToObj(number -> Share.of(number, given.shares().get(number)))
                .toList();
        long head = actor instanceof Actor.Official(var id) ? id : 0;
        return new Instruction(given.place(), head, given.task(), shares, Optional.empty());
    }

    private static void change(List<Instruction> all, int place, int share, UnaryOperator<Share> change) {
        all.replaceAll(each -> each.place == place ? each.with(share, change) : each);
    }

    private Instruction with(int share, UnaryOperator<Share> change) {
        return new Instruction(
                place,
                by,
                task,
                shares.stream()
                        .map(each -> each.number() == share ? change.apply(each) : each)
                        .toList(),
                withdrawn);
    }

    private Instruction withdrawn(TextRef reason) {
        return new Instruction(place, by, task, shares, Optional.of(reason));
    }

    public Share lead() {
        return shares.getFirst();
    }

    public Stream<Share> others() {
        return shares.stream().skip(1);
    }

    public boolean open() {
        return withdrawn.isEmpty() && lead().owed();
    }

    /// Contributions that lie before the lead.
    public Stream<Share> delivered() {
        return open() ? others().filter(each -> each.standing() == Share.Standing.DELIVERED) : Stream.empty();
    }

    /// What it still asks of an official, himself or of one for whom he stands in.
    public Stream<Share> owedBy(SignedIn who) {
        return open() ? shares.stream().filter(each -> each.owed() && each.of(who.selves())) : Stream.empty();
    }

    /// Whether an official leads it, himself or for one for whom he stands in.
    public boolean ledBy(SignedIn who) {
        return lead().of(who.selves());
    }
}
