package kz.jauap.office.post;

import kz.jauap.office.look.Lang;

/// A letter by e-mail.
///
/// @param id by which a second copy can be recognised, as `<notice-12@otinish.example.kz>`
public record Letter(String id, String to, String subject, String text, Lang language) {}
