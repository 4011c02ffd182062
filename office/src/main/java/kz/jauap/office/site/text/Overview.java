package kz.jauap.office.site.text;

/// A public page, how many texts it has and how many of them an editor has written anew, in any language.
public record Overview(Leaflet leaflet, int texts, long edited) {}
