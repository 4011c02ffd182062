package kz.jauap.office.registry.file;

import java.time.LocalDate;
import java.util.List;

/// Answers everybody can read to questions like one that somebody is writing; they help him and hold nothing up.
public interface SimilarAnswers {
    /// A published answer.
    ///
    /// @param path of its page
    /// @param language tag of the language of its title
    record Similar(String path, String title, String language, LocalDate answeredOn) {}

    /// The most similar ones, best first; empty when none is.
    List<Similar> to(String text);
}
