package kz.jauap.office.site.vote;

import java.time.Instant;

/// What a voter has added to his vote.
public record Remark(String page, String lang, boolean useful, String text, Instant at) {}
