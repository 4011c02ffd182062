package kz.jauap.office.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// A desk that prints papers of appeals.
abstract class PaperDesk {
    @Autowired
    Paper paper;

    @Autowired
    Registrar registrar;

    @BeforeEach
    void thereAreBodies(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    Registration filed() {
        return registrar.register(
                Filings.paper(BodyId.CITY, Instant.parse("2026-11-23T05:00:00Z"), "Көше шамы жанбайды"));
    }

    byte[] printed(Making making) {
        assertThat(making.unsealed()).isEmpty();
        return paper.print("look/blank", Lang.KK, Map.of());
    }
}
