package kz.jauap.office.notice.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.NoSuchElementException;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OfficeTest
class FallingTest {
    /// A way given up without the next one taken would leave somebody untold whom nobody looks after any more.
    @Test
    void aWayIsGivenUpAndTheNextTakenInOneStrokeOrNotAtAll(
            @Autowired AlmatyOrganisation almaty,
            @Autowired Registrar registrar,
            @Autowired Rounds rounds,
            @Autowired DeliveryTable deliveries,
            @Autowired Sorting sorting) {
        almaty.load();
        AppealId appeal = registrar
                .register(Filings.paper(BodyId.CITY, Instant.parse("2026-11-23T05:00:00Z"), "Көше шамы жанбайды"))
                .appeal();
        rounds.go();
        Delivery known = deliveries.of(appeal).getFirst();
        Delivery astray = new Delivery(
                known.id(),
                known.telling(),
                AppealId.fresh(),
                known.notice(),
                known.way(),
                known.language(),
                known.subject(),
                known.words(),
                known.state(),
                known.queuedAt(),
                known.handedAt(),
                known.tries(),
                known.proof());
        assertThatThrownBy(() -> sorting.fall(astray, "a test")).isInstanceOf(NoSuchElementException.class);
        assertThat(deliveries.find(known.id())).contains(known);
    }
}
