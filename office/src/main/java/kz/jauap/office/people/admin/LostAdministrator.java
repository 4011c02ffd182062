package kz.jauap.office.people.admin;

import kz.jauap.office.people.Audit;
import kz.jauap.office.people.AuditDeed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.staff.OfficerTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way out when the second of two administrators will never come back: whoever runs the machine takes the role from
/// him, once the other has blocked him.
@Component
@Order(31)
class LostAdministrator implements ApplicationRunner {
    private static final Logger log = LoggerFactory.getLogger(LostAdministrator.class);

    private final String login;
    private final OfficerTable officers;
    private final Audit audit;

    LostAdministrator(@Value("${jauap.lost-administrator:}") String login, OfficerTable officers, Audit audit) {
        this.login = login;
        this.officers = officers;
        this.audit = audit;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (!login.isBlank()) {
            discharge(login);
        }
    }

    @Transactional
    public void discharge(String lost) {
        officers.withLogin(lost)
                .filter(one -> one.has(Role.ADMINISTRATOR) && one.state() == Officer.State.BLOCKED)
                .ifPresent(one -> {
                    officers.withdraw(one.id(), Role.ADMINISTRATOR);
                    audit.writeUnknown(AuditDeed.ROLE_WITHDRAWN, lost + " " + Role.ADMINISTRATOR + " operator");
                    log.info("{} is an administrator no longer", lost);
                });
    }
}
