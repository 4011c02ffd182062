package kz.jauap.office.notice.page;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.notice.Tellings;
import kz.jauap.office.notice.ToTell;
import kz.jauap.office.notice.telling.TellingTable;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// What was told and how it got there: on the case page, and on the applicant's own, where opening it shows that he has
/// read it.
@Component
class NoticePanel implements CasePanel, ApplicantPanel {
    private static final int AT_CASE = 70;
    private static final int AT_STATUS = 60;

    private final Tellings tellings;
    private final TellingTable table;
    private final Clock clock;

    NoticePanel(Tellings tellings, TellingTable table, Clock clock) {
        this.tellings = tellings;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(AT_CASE, "notice/panel", tellings.of(file));
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        table.see(file.card().appeal(), clock.instant());
        List<ToTell> shown = tellings.of(file).stream()
                .filter(each -> each.words().isPresent())
                .toList();
        return panel(AT_STATUS, "notice/shown", shown.reversed());
    }

    private static Optional<Panel> panel(int place, String template, List<ToTell> lines) {
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(place, template, Map.of("lines", lines)).in(Part.MESSAGES));
    }
}
