package kz.jauap.law.appeal;

import kz.jauap.law.statute.Implements;

/// The form in which an appeal arrives; any kind may come in any form (Law 221 art. 1(4)).
@Implements({"A-1.6", "A-1.7", "A-1.8"})
public enum Form {
    WRITTEN,
    ELECTRONIC,
    ORAL,
    VIDEO_MESSAGE,
    VIDEO_CONFERENCE
}
