package kz.jauap.law.answer;

/// The language of a text.
public enum Language {
    KK,
    RU,
    EN,
    OTHER
}
