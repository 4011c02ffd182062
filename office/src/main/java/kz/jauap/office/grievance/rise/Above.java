package kz.jauap.office.grievance.rise;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.law.grievance.Impartiality;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.grievance.Disagreements;
import kz.jauap.office.grievance.ruling.Contesting;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Superior;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Knows to whom a grievance goes that lies with the very body it complains of, and by when.
@Component
public class Above {
    private final CaseFiles files;
    private final Contesting contesting;
    private final Disagreements disagreements;
    private final Calendars calendars;

    Above(CaseFiles files, Contesting contesting, Disagreements disagreements, Calendars calendars) {
        this.files = files;
        this.contesting = contesting;
        this.disagreements = disagreements;
        this.calendars = calendars;
    }

    /// The body on whose desk it belongs; empty where it lies there already, where it is in nobody's hands any more,
    /// and where only the court is above.
    public Optional<BodyId> of(AppealId grievance) {
        return files.open(grievance)
                .filter(file -> file.card().stage().inHand())
                .flatMap(contesting::brought)
                .filter(contested -> here(contested.first()).equals(here(contested.grievance())))
                .flatMap(contested -> disagreements
                        .of(contested.first(), contested.cause())
                        .flatMap(of -> of.right().reviewer())
                        .map(Superior.Reviewer::body)
                        .filter(above -> !above.equals(here(contested.grievance()))));
    }

    private static BodyId here(CaseFile file) {
        return file.card().body();
    }

    /// By when it is there; for an informal one, which the law sets no day, the day the city set itself for the answer.
    public LocalDate by(Card grievance) {
        return grievance
                .due()
                .regime()
                .map(regime -> Impartiality.movingUp(
                                regime,
                                calendars.current(),
                                grievance.registered().receiptDay())
                        .end())
                .orElse(grievance.due().considerBy());
    }
}
