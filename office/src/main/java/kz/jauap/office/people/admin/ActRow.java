package kz.jauap.office.people.admin;

import java.util.Map;
import java.util.Objects;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.staff.ActTable.Act;
import kz.jauap.office.people.staff.ActTable.Matter;

/// A proposal that waits for a second administrator, with the officials it concerns.
public record ActRow(Act act, Officer officer, Officer proposedBy) {
    ActRow(Act act, Map<Long, Officer> officers) {
        this(
                act,
                Objects.requireNonNull(officers.get(act.officer())),
                Objects.requireNonNull(officers.get(act.proposedBy())));
    }

    /// What is proposed, in words.
    public String matter(Page page) {
        return switch (act.matter()) {
            case Matter.Grant(var role) -> page.say("people.act.GRANT", page.say("people.role." + role.name()));
            case Matter.PasswordLink _ -> page.say("people.act.PASSWORD_LINK");
        };
    }
}
