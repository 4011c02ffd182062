package kz.jauap.office.notice.page;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.notice.Rounds;
import kz.jauap.office.notice.telling.Telling;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.site.status.WithCode;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpSession;

/// Cases whose term was extended, the clerks who tell of it, and the applicant at his page.
abstract class ToldCases extends WorkingTown {
    private static final LocalDate TELL_BY = LocalDate.of(2026, 11, 26);

    private final Journal journal;
    final Rounds rounds;
    private final TellingTable tellings;
    private final Tracking tracking;

    ToldCases(ApplicationContext context) {
        super(context);
        this.journal = context.getBean(Journal.class);
        this.rounds = context.getBean(Rounds.class);
        this.tellings = context.getBean(TellingTable.class);
        this.tracking = context.getBean(Tracking.class);
    }

    AppealId extended() {
        return extended("city");
    }

    AppealId extended(String body) {
        AppealId appeal = town.paper(body);
        journal.act(
                appeal,
                new Actor.Official(1),
                held -> Acted.of(new Timing.ExtensionGranted(
                        10, held.text("проверка"), held.card().due(), TELL_BY, Optional.empty())));
        rounds.go();
        return appeal;
    }

    Telling extension(AppealId appeal) {
        return tellings.of(appeal).stream()
                .filter(each -> each.notice() == Notice.EXTENDED)
                .findFirst()
                .orElseThrow();
    }

    Optional<Way> provedBy(AppealId appeal) {
        return extension(appeal).proof().map(Telling.Proof::way);
    }

    String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    MockHttpSession opened(AppealId appeal) throws Exception {
        return WithCode.opened(web, number(appeal), tracking.code(appeal).characters());
    }

    String page(AppealId appeal) {
        return "/ru/status/" + town.card(appeal).number().alias();
    }
}
