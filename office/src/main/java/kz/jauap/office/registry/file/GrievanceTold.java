package kz.jauap.office.registry.file;

import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;

/// What became of a grievance, as a sentence to be said.
final class GrievanceTold {
    private GrievanceTold() {}

    static Chronicle of(Journaled at, Grieving grieving) {
        return switch (grieving) {
            case Grieving.GrievanceFiled(var _, var number, var toBody) ->
                Chronicle.all(at, "grievance-filed", number, new BodyId(toBody));
            case Grieving.TakenApart(var _, var number, var _, var _) ->
                Chronicle.all(at, "grievance-taken-apart", number);
            case Grieving.JoinedAgain(var _, var number, var _) -> Chronicle.all(at, "grievance-joined-again", number);
            case Grieving.StandsAlone(var against) -> Chronicle.all(at, "grievance-stands-alone", against);
            case Grieving.StandsWith(var against) -> Chronicle.all(at, "grievance-stands-with", against);
            case Grieving.Ruled(var ruling, var reasons) ->
                Chronicle.staff(at, "ruled", ruling).saying(reasons);
            case Grieving.RulingReceived(var _, var number, var body, var ruling, var reasons, var by, var _) ->
                (by.isPresent()
                                ? Chronicle.all(at, "ruling-received-by", number, new BodyId(body), ruling, by.get())
                                : Chronicle.all(at, "ruling-received", number, new BodyId(body), ruling))
                        .saying(reasons);
            case Grieving.FileHandedUp(var _, var words) ->
                Chronicle.staff(at, "file-handed-up").saying(words);
            case Grieving.TermRestored(var reasons) ->
                Chronicle.all(at, "term-restored").saying(reasons);
            case Grieving.TermNotRestored(var reasons) ->
                Chronicle.all(at, "term-not-restored").saying(reasons);
            case Grieving.RestorationAsked(var why) ->
                Chronicle.all(at, "restoration-asked").saying(why);
            case Grieving.Conceded(var _, var number, var _, var words, var due) ->
                Chronicle.all(at, "conceded", number, due.considerBy()).saying(words);
            case Grieving.RulingCarriedOut(var _, var proof) ->
                Chronicle.all(at, "ruling-carried-out").saying(proof);
        };
    }
}
