package kz.jauap.office.site.typo;

/// What a reader has filled in about a mistake on a page.
public record TypoReport(String page, String quote, String comment, String contact) {}
