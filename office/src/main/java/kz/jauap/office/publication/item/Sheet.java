package kz.jauap.office.publication.item;

/// What everybody is to read: title, question and answer, without personal data.
///
/// @param questionLanguage tag of the language the question is in
public record Sheet(String title, String question, String questionLanguage, String answer, String answerLanguage) {}
