package kz.jauap.office.people;

/// What an official is entrusted with; the grant of a role is an act of two administrators.
public enum Role {
    REGISTRAR,
    EXECUTOR,
    HEAD,
    DEPUTY_HEAD,
    CONTROLLER,
    ADMINISTRATOR,
    /// Edits the texts of the public pages.
    EDITOR
}
