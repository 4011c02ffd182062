package kz.jauap.office.registry.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import org.springframework.context.ApplicationContext;

/// A desk that prints papers of appeals.
final class PaperDesk {
    private final Paper paper;
    private final Registrar registrar;

    private PaperDesk(ApplicationContext office) {
        paper = office.getBean(Paper.class);
        registrar = office.getBean(Registrar.class);
    }

    static PaperDesk in(ApplicationContext office) {
        return new PaperDesk(office);
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
