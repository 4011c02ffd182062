package kz.jauap.office.notice.delivery;

import java.util.Set;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.CaseFile;

/// Who can be reached where he wrote to us.
public interface SameDoor {
    /// The ways back that this case's door has; none for most doors.
    Set<Way> ways(CaseFile file);
}
