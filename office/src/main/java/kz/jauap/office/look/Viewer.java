package kz.jauap.office.look;

/// The signed-in person as the page frame shows him; the principal of the session implements it.
public interface Viewer {
    /// By which he signs in.
    String login();

    /// His name as this language writes it.
    String fullName(Lang lang);

    Trilingual position();
}
