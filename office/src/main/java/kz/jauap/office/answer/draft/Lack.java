package kz.jauap.office.answer.draft;

import kz.jauap.law.answer.Gap;

/// Something a draft lacks.
///
/// @param claim place of the claim it belongs to, 0 for the whole
public record Lack(Gap gap, int claim) {}
