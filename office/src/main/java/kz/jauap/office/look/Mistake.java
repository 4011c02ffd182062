package kz.jauap.office.look;

/// What is wrong with one field of a form: the field's name and the text for the reader.
public record Mistake(String field, String text) {}
