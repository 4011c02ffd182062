package kz.jauap.office.demo.heads;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.Settings;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.kin.Kinship;
import kz.jauap.office.registry.load.Queued;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.routing.kin.Joining;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// The heads of the demonstration join once; what somebody has parted since stays parted when the office starts again.
@OfficeTest
@Import(AtWork.class)
class LettersAgainTest extends WorkingTown {
    private static final Settings.Names NAMES = new Settings.Names("а", "а", "a");

    private final ApplicationContext office;

    @Autowired
    LettersAgainTest(ApplicationContext office) {
        super(office);
        this.office = office;
    }

    private void starts() {
        Settings demo =
                new Settings(Path.of("."), URI.create("http://localhost"), true, RegimePolicy.GUIDE, 10, NAMES, NAMES);
        new LettersAgain(
                        demo,
                        office.getBean(People.class),
                        office.getBean(Queued.class),
                        office.getBean(CaseFiles.class),
                        office.getBean(Kinship.class),
                        office.getBean(Joining.class),
                        office.getBean(Journal.class),
                        clock)
                .run(new DefaultApplicationArguments());
    }

    @Test
    void whatWasPartedStaysParted() {
        AppealId first = town.paper("traffic");
        new Aggrieved(office, town).sign(first, "traffic.head", Outcome.EXPLAINED);
        town.at("2026-11-24T10:00:00");
        AppealId again = town.paper("traffic");
        starts();
        assertThat(town.last(again)).isInstanceOf(Receipt.Joined.class);
        office.getBean(Joining.class)
                .join(
                        town.hand("traffic.head", again),
                        new Joining.Finding(
                                town.card(first).number().text(), Receipt.Bond.NONE, Optional.empty(), "другое место"));
        List<?> parted = town.entries(again);
        starts();
        assertThat(town.entries(again)).isEqualTo(parted);
    }
}
