package kz.jauap.office.answer.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import kz.jauap.office.answer.Drafted;
import kz.jauap.office.answer.Examining;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// An answer that repeats what another appeal was told is found before it is signed.
@OfficeTest
class LikenessTest {
    private static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");
    private static final BodyId BODY = new BodyId("culture");

    @Autowired
    Registrar registrar;

    @Autowired
    CaseFiles files;

    @Autowired
    SignedTable signed;

    @Autowired
    Examining examining;

    @BeforeEach
    void thereIsACity(@Autowired AlmatyOrganisation almaty) {
        almaty.load();
    }

    private CaseFile filed() {
        return files.open(registrar
                        .register(Filings.paper(BODY, MORNING, "Шам жанбайды"))
                        .appeal())
                .orElseThrow();
    }

    @Test
    void theSameWordsToAnotherAppealAreFoundAndNotItsOwn() {
        CaseFile earlier = filed();
        CaseFile later = filed();
        Wording words = Drafted.complete();
        assertThat(examining.boilerplate(later, words)).isEmpty();
        signed.put(earlier.card().appeal(), BODY, earlier.card().number().text(), MORNING, words.prose());
        assertThat(examining.boilerplate(later, words))
                .contains(new Likeness(earlier.card().number().text(), 1.0));
        assertThat(examining.boilerplate(earlier, words)).isEmpty();
        Wording own = new Wording(
                Lang.RU,
                "Кинотеатр «Сары-Арка» закрыт на ремонт до марта; вход для колясок делают со стороны двора, об этом "
                        + "договорено с подрядчиком.",
                List.of(),
                List.of());
        assertThat(examining.boilerplate(later, own)).isEmpty();
        assertThat(examining.boilerplate(later, Wording.blank(Lang.KK, List.of(1))))
                .isEmpty();
    }
}
