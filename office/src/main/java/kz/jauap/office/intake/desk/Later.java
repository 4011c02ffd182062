package kz.jauap.office.intake.desk;

import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.organisation.BodyId;

/// A paper that was begun at the desk and set aside, for whichever clerk of its body goes on with it.
///
/// @param since when it was first set aside: it had reached the akimat by then
public record Later(UUID form, BodyId body, long officer, Fields fields, Instant since) {
    /// Who wrote it, as far as that has been typed.
    public String who() {
        return joined("surname", "given", "patronymic", "title");
    }

    public String subject() {
        return joined("subject");
    }

    private String joined(String... names) {
        return Stream.of(names)
                .map(fields::line)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
