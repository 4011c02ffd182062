package kz.jauap.office.intake.outside;

import static kz.jauap.office.intake.outside.OutsideTown.DISTRICT;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.StepForms;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.OutsideNumber;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.MockMvc;

/// A town whose legal register is kept outside, on a Tuesday.
abstract class NumberedOutside {
    static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    static final String REGISTRAR = "medeu.registrar";

    @Autowired
    Numbering numbering;

    @Autowired
    MockMvc web;

    @Autowired
    AtWork at;

    Town town;
    StepForms forms;

    @BeforeEach
    void thereIsATown(@Autowired ApplicationContext office) {
        town = OutsideTown.in(office).at("2026-11-25T10:00");
        forms = new StepForms(web, at, town);
    }

    static Registered registered(String number, LocalDate day, Optional<LocalDate> stated) {
        return new Registered(OutsideNumber.parse(number).orElseThrow(), day, stated);
    }

    AppealId paper() {
        return town.at("2026-11-23T10:00").paper(DISTRICT);
    }
}
