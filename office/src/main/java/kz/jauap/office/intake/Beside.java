package kz.jauap.office.intake;

import kz.jauap.office.registry.number.AppealId;

/// Something of a submission that intake keeps beside its case, such as its point on the map or the pile it lay in.
public interface Beside {
    /// Keeps it, once the case is registered. Whoever took the submission may fall over before; then the porter
    /// registers it again and this is done again, so twice must be as good as once.
    ///
    /// @param key of the sheet, pile or visit it came from
    void keep(AppealId appeal, Submission submission, Taking.Key key);
}
