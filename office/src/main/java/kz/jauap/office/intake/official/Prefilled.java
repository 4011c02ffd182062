package kz.jauap.office.intake.official;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.wizard.Speaker;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// The wizard's pages, filled in with what an informal record says already.
///
/// @param later what its author wrote after it
record Prefilled(CaseFile file, List<String> later) {
    Fields fields() {
        Letter letter = file.letter();
        Fields fields = Fields.with(
                "kind",
                file.card().kind().name(),
                "language",
                letter.language(),
                "subject",
                letter.subject(),
                "text",
                Stream.concat(Stream.of(letter.text()), later.stream()).collect(Collectors.joining("\n\n")),
                "claims",
                String.join("\n", letter.claims()),
                "place",
                letter.place().orElse(""),
                "district",
                letter.district().orElse(""),
                "topic",
                letter.topic().orElse(""),
                "to",
                file.card().body().value());
        letter.complaint().ifPresent(complaint -> complaint(fields, complaint));
        applicant(fields, file.applicant());
        set(
                fields,
                "together",
                file.parties().stream().skip(1).map(Prefilled::signer).collect(Collectors.joining("\n")));
        return fields;
    }

    private static void complaint(Fields fields, Letter.Complaint complaint) {
        set(
                fields,
                "against",
                complaint.against().stream().map(Letter.Named::words).collect(Collectors.joining("\n")));
        set(fields, "reasons", complaint.reasons().orElse(""));
    }

    private static void applicant(Fields fields, Party party) {
        set(fields, "postal", party.address().postal().orElse(""));
        set(fields, "phone", party.address().phone().orElse(""));
        set(fields, "email", party.address().email().orElse(""));
        switch (party) {
            case Party.Individual person -> {
                speaker(fields, Speaker.SELF, Speaker.FOR_PERSON, person.representative());
                set(fields, "surname", handle(person) ? "" : person.surname());
                set(fields, "given", person.given());
                set(fields, "patronymic", person.patronymic().orElse(""));
                set(fields, "number", number(person));
            }
            case Party.Firm firm -> {
                speaker(fields, Speaker.FIRM, Speaker.FIRM, firm.representative());
                set(fields, "title", firm.title());
                set(
                        fields,
                        "number",
                        firm.bin().map(Bin::digits).or(firm::binAsWritten).orElse(""));
            }
            case Party.Nameless _ -> {}
        }
    }

    /// How somebody is called at a platform is not his name.
    private static boolean handle(Party.Individual person) {
        return person.given().isBlank() && person.surname().startsWith("@");
    }

    private static void speaker(Fields fields, Speaker himself, Speaker other, Optional<String> representative) {
        set(fields, "speaker", (representative.isPresent() ? other : himself).name());
        set(fields, "representative", representative.orElse(""));
    }

    private static String signer(Party party) {
        return switch (party) {
            case Party.Individual person ->
                Stream.of(person.name(), number(person))
                        .filter(each -> !each.isEmpty())
                        .collect(Collectors.joining(" "));
            case Party.Firm firm -> firm.title();
            case Party.Nameless _ -> "";
        };
    }

    private static String number(Party.Individual person) {
        return person.iin().map(Iin::digits).or(person::iinAsWritten).orElse("");
    }

    private static void set(Fields fields, String name, String text) {
        fields.set(name, List.of(text));
    }
}
