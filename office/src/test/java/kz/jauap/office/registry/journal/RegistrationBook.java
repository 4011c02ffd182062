package kz.jauap.office.registry.journal;

import java.time.Instant;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// The book of registrations in a city, kept by many hands.
abstract class RegistrationBook {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    static final BodyId CITY = BodyId.CITY;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }
}
