package kz.jauap.office.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Officials who write, submit and sign answers.
abstract class Answerers {
    static final Instant MORNING = Instant.parse("2026-11-23T05:00:00Z");

    @Autowired
    AtWork atWork;

    @Autowired
    Registrar registrar;

    @Autowired
    Journal journal;

    @Autowired
    Drafts drafts;

    @Autowired
    Submitting submitting;

    @BeforeEach
    void staff(@Autowired AlmatyStaff almaty) {
        almaty.load();
    }

    AppealId inWork(BodyId body, String executor) {
        return inWork(Filings.paper(body, MORNING, "Шам жанбайды"), executor);
    }

    AppealId inWork(Filing filing, String executor) {
        AppealId appeal = registrar.register(filing).appeal();
        long id = atWork.signedIn(executor).id();
        journal.act(appeal, new Actor.Official(id), held -> Acted.of(new Routing.Assigned(id, held.text("қараңыз"))));
        return appeal;
    }

    AppealId submitted(Wording wording) {
        return submitted(inWork(BodyId.CITY, "executor"), wording);
    }

    AppealId submitted(AppealId appeal, Wording wording) {
        drafts.save(appeal, 0, atWork.signedIn("executor").id(), wording);
        assertThat(submitting.submit(hand("executor", appeal), 1, "")).isInstanceOf(Acted.Done.class);
        return appeal;
    }

    Hand hand(String login, AppealId appeal) {
        return Hand.on(appeal, atWork.signedIn(login));
    }
}
