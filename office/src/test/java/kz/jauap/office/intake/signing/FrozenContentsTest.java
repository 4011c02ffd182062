package kz.jauap.office.intake.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.journal.Enclosure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What is still being signed keeps its enclosures.
@OfficeTest
class FrozenContentsTest {
    private static final String ENCLOSED = "5".repeat(64);

    @Autowired
    FrozenTable table;

    @Autowired
    FrozenContents contents;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    @Test
    void areHeldUntilItIsForgotten() {
        var submission = new Written(Fields.with("language", "kk", "text", "Шам жанбайды"))
                .submission(
                        organisation.city(),
                        List.of(new Enclosure(ENCLOSED, "a.pdf", Enclosure.Role.ATTACHMENT)),
                        clock.instant());
        String document = UUID.randomUUID().toString().replace("-", "").repeat(2);
        table.add(
                document,
                new Frozen(UUID.randomUUID(), new DraftCode("0123456789ABCDEF"), submission),
                clock.instant());
        assertThat(contents.needed(Set.of(ENCLOSED, "6".repeat(64)))).containsExactly(ENCLOSED);
        table.forget(document);
        assertThat(contents.needed(Set.of(ENCLOSED))).isEmpty();
    }
}
