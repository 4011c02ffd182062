package kz.jauap.office.notice.delivery;

import kz.jauap.office.look.Lang;

/// A notice in the words of one language.
public record Told(Lang language, String subject, String words) {}
