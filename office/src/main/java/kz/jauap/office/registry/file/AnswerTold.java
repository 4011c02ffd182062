package kz.jauap.office.registry.file;

import java.util.Optional;

/// How the desk that answers tells other rooms what a signed answer says, in plain words.
public interface AnswerTold {
    /// The answer's words.
    ///
    /// @param language tag of the language it is written in
    record Told(String language, String words) {}

    /// What was answered last; empty while nothing is signed.
    Optional<Told> answer(CaseFile file);
}
