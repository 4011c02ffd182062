package kz.jauap.office.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.registry.arrival.Legible;

/// A submission that is not registered yet, as a person reads it.
public final class Readout {
    private Readout() {}

    public static Legible of(Submission submission) {
        Applicant applicant = submission.applicant();
        Said said = submission.said();
        String number = applicant.sort() == Applicant.Sort.FIRM ? "intake.row.bin" : "intake.row.iin";
        List<Legible.Line> lines = Stream.of(
                        new Legible.Line(number, applicant.number()),
                        new Legible.Line("intake.row.representative", applicant.representative()),
                        new Legible.Line("intake.desk.postal", applicant.postal()),
                        new Legible.Line("intake.phone", applicant.phone()),
                        new Legible.Line("intake.email", applicant.email()),
                        new Legible.Line("registry.claims", String.join("\n", said.claims())))
                .filter(line -> !line.text().isBlank())
                .toList();
        String words = Stream.of(said.subject(), said.text())
                .filter(each -> !each.isBlank())
                .collect(Collectors.joining("\n\n"));
        return new Legible(applicant.called(), words, lines, Optional.empty(), submission.enclosures());
    }
}
