package kz.jauap.office.look;

/// The name under which a city runs the office, and whose service it is.
///
/// @param demo whether everything shown is fictional
public record Brand(Trilingual name, Trilingual owner, String phone, boolean demo) {}
