package kz.jauap.office.registry.file;

import java.util.Collection;
import java.util.Map;
import kz.jauap.office.registry.number.AppealId;

/// The words of answers that everybody can read, as they were published.
public interface PublishedAnswers {
    /// Of some appeals those whose answer is published, each with its words.
    Map<AppealId, String> of(Collection<AppealId> appeals);
}
