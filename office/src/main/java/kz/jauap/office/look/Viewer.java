package kz.jauap.office.look;

/// The signed-in person as the page frame shows him; the principal of the session implements it.
public interface Viewer {
    String fullName();

    Trilingual position();
}
