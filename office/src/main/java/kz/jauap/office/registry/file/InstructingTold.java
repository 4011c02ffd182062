package kz.jauap.office.registry.file;

import static kz.jauap.office.registry.file.Chronicle.staff;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.entry.Journaled;

/// How heads take part and instruct, told to the staff; the applicant hears of none of it.
final class InstructingTold {
    private InstructingTold() {}

    static Chronicle of(Journaled at, Instructing instructing) {
        return switch (instructing) {
            case Instructing.TookPart(var words) -> staff(at, "took-part").saying(words);
            case Instructing.Commented(var words) -> staff(at, "commented").saying(words);
            case Instructing.Instructed(var place, var task, var shares) ->
                instructed(at, place, shares).saying(task);
            case Instructing.Delivered(var place, var _, var words) ->
                staff(at, "delivered", place).saying(words);
            case Instructing.Accepted(var place, var _) -> staff(at, "accepted", place);
            case Instructing.Returned(var place, var _, var remark) ->
                staff(at, "returned", place).saying(remark);
            case Instructing.CarriedOut(var place, var report) ->
                staff(at, "carried-out", place).saying(report);
            case Instructing.Moved(var place, var _, var by, var reason) ->
                staff(at, "moved", place, by).saying(reason);
            case Instructing.Withdrawn(var place, var reason) ->
                staff(at, "withdrawn", place).saying(reason);
            case Instructing.Nudged(var place, var _, var by) -> staff(at, "nudged", place, by);
            case Instructing.Lapsed(var place, var _, var by) -> staff(at, "lapsed", place, by);
        };
    }

    private static Chronicle instructed(Journaled at, int place, List<Instructing.Share> shares) {
        Instructing.Share lead = shares.getFirst();
        List<Actor.Official> others = officials(shares.stream().skip(1));
        return others.isEmpty()
                ? staff(at, "instructed", place, lead.by(), officials(Stream.of(lead)))
                : staff(at, "instructed-with", place, lead.by(), officials(Stream.of(lead)), others);
    }

    private static List<Actor.Official> officials(Stream<Instructing.Share> shares) {
        return shares.flatMap(share -> share.officers().stream())
                .map(Actor.Official::new)
                .toList();
    }
}
