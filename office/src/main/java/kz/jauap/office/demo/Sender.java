package kz.jauap.office.demo;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import kz.jauap.office.intake.Signing;

/// Who appeals in a story. His identification number is written as on his paper and is fictional by construction.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Sender.Person.class, name = "PERSON"),
    @JsonSubTypes.Type(value = Sender.Firm.class, name = "FIRM")
})
sealed interface Sender {
    Optional<String> address();

    Optional<String> phone();

    Optional<String> email();

    /// Somebody who writes for himself.
    ///
    /// @param signing whether he signed, where several appeal together
    record Person(
            String surname,
            String given,
            Optional<String> patronymic,
            Optional<String> iin,
            Optional<String> address,
            Optional<String> phone,
            Optional<String> email,
            Optional<Signing> signing)
            implements Sender {}

    /// A firm.
    ///
    /// @param employee who signs for it with a key of its own that does not show his right to
    record Firm(
            String title,
            String bin,
            String representative,
            Optional<String> address,
            Optional<String> phone,
            Optional<String> email,
            Optional<Person> employee)
            implements Sender {}
}
