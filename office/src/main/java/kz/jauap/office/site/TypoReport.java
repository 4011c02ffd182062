package kz.jauap.office.site;

/// What a reader has filled in about a mistake on a page.
public record TypoReport(String page, String quote, String comment) {}
