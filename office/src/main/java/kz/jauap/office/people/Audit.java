package kz.jauap.office.people;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.people.AuditLine.Change;
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

    /// A line as it lies in its row, for those who watch that no row is changed.
    public record Written(long id, List<String> facts) {}

    /// Records a deed of an official.
    public void write(long officer, AuditDeed deed, String subject) {
        write(officer, deed, subject, Change.NONE);
    }

    /// Records a deed that changed something.
    public void write(long officer, AuditDeed deed, String subject, Change change) {
        table.insert(clock.instant(), Optional.of(officer), deed, subject, address(), change);
    }

    /// The newest lines of those that a reader narrowed the audit to.
    public List<AuditLine> lines(AuditLine.Narrowed narrowed, int count) {
        return table.newest(narrowed, count);
    }

    /// The lines after an id, as they lie in their rows.
    public List<Written> written(long after, int limit) {
        return table.written(after, limit);
    }

    /// Records what was tried by somebody unknown.
    public void writeUnknown(AuditDeed deed, String subject) {
        table.insert(clock.instant(), Optional.empty(), deed, subject, address(), Change.NONE);
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? web.getRequest().getRemoteAddr()
                : "";
    }
}
