package kz.jauap.office.people.admin;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.ActTable.Act;
import kz.jauap.office.people.staff.Matter;

/// A proposal that waits for a second administrator, with the officials it concerns.
///
/// @param standsIn who would work in his place, where that is proposed
public record ActRow(Act act, Officer officer, Officer proposedBy, Optional<Officer> standsIn) {
    ActRow(Act act, Map<Long, Officer> officers) {
        this(
                act,
                Objects.requireNonNull(officers.get(act.officer())),
                Objects.requireNonNull(officers.get(act.proposedBy())),
                act.matter() instanceof Matter.StandIn(var standsIn, var _, var _)
                        ? Optional.ofNullable(officers.get(standsIn))
                        : Optional.empty());
    }

    /// Whether an administrator may confirm it: neither its author nor whom it concerns.
    public boolean openTo(long administrator) {
        return act.proposedBy() != administrator
                && !act.matter().concerns(act.officer()).contains(administrator);
    }

    /// What is proposed, in words.
    public String matter(Page page) {
        return switch (act.matter()) {
            case Matter.Grant(var role) -> page.say("people.act.GRANT", page.say("people.role." + role.name()));
            case Matter.PasswordLink _ -> page.say("people.act.PASSWORD_LINK");
            case Matter.StandIn(var _, var since, var until) ->
                page.say(
                        "people.act.SUBSTITUTE",
                        standsIn.map(one -> one.name().full(page.lang())).orElse(""),
                        page.day(since),
                        page.day(until));
            case Matter.KnownBy(var iin) ->
                iin.map(number -> page.say("people.act.IIN", number.digits()))
                        .orElseGet(() -> page.say("people.act.NO_IIN"));
            case Matter.Discharge _ -> page.say("people.act.DISCHARGE");
        };
    }
}
