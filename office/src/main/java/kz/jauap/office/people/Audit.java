package kz.jauap.office.people;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.people.staff.AuditTable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/// The record of what officials did with their rights. A subject is an id or a number, never personal data.
@Component
public class Audit {
    private final AuditTable table;
    private final Clock clock;

    Audit(AuditTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /// Records a deed of an official.
    public void write(long officer, AuditDeed deed, String subject) {
        table.insert(clock.instant(), Optional.of(officer), deed, subject, address());
    }

    /// Records what was tried by somebody unknown.
    public void writeUnknown(AuditDeed deed, String subject) {
        table.insert(clock.instant(), Optional.empty(), deed, subject, address());
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }
}
