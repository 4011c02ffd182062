package kz.jauap.law.appeal;

import kz.jauap.law.statute.Implements;

/// The legal kind of an appeal, as a clerk qualifies what was asked in plain words.
///
/// Law 221 art. 1 knows application, complaint, proposal, request and response; the Code splits the report of a
/// shortcoming off the application as a *message*.
@Implements({"A-1.1", "A-1.2", "A-1.3", "A-1.4", "A-1.5"})
public enum Kind {
    APPLICATION,
    COMPLAINT,
    PROPOSAL,
    INFORMATION_REQUEST,
    FEEDBACK,
    MESSAGE
}
