package kz.jauap.office.post;

import kz.jauap.office.look.Lang;

/// A letter by e-mail.
///
/// @param name the same for each copy, as `notice-12`; the [Postmark] is made of it
public record Letter(String name, String to, String subject, String text, Lang language) {}
