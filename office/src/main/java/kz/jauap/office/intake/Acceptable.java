package kz.jauap.office.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.law.regime.Regimes;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.organisation.Organisation;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// What keeps a submission from being taken as it is: that it is empty, too long, of another time, or off our lists.
@Component
class Acceptable {
    private final Organisation organisation;
    private final Clock clock;

    Acceptable(Organisation organisation, Clock clock) {
        this.organisation = organisation;
        this.clock = clock;
    }

    /// Why it would be held back.
    List<Flaw> flaws(Submission submission) {
        List<Flaw> flaws = new ArrayList<>(Wording.flaws(submission));
        if (submission.empty()) {
            flaws.add(Flaw.of("text", "intake.flaw.empty"));
        }
        submission.receivedAt().ifPresent(at -> {
            if (at.isAfter(clock.instant())) {
                flaws.add(Flaw.of("received", "intake.flaw.future"));
            } else if (LocalDate.ofInstant(at, Dates.ZONE).isBefore(Regimes.firstDay())) {
                flaws.add(Flaw.of("received", "intake.flaw.past", Regimes.firstDay()));
            }
        });
        return flaws;
    }

    /// Codes come from lists that we drew ourselves; one that is not on the list was not chosen by a person.
    ///
    /// @throws Problem 400 where it names one
    void known(Submission submission) {
        Said said = submission.said();
        boolean topic =
                said.topic().isEmpty() || organisation.topic(said.topic()).isPresent();
        boolean district = said.district().isEmpty()
                || organisation.districts().stream()
                        .anyMatch(each -> each.id().value().equals(said.district()));
        boolean body = organisation.bodies().stream().anyMatch(each -> each.id().equals(submission.body()));
        if (!topic || !district || !body || Lang.of(said.language()).isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, "intake.fault.unknown");
        }
    }
}
