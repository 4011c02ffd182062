package kz.jauap.office.notice.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.delivery.DeliveryTable;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import org.springframework.stereotype.Component;

/// What was told and how it got there: on the case page, and on the applicant's own.
@Component
class NoticePanel implements CasePanel, ApplicantPanel {
    private static final int AT_CASE = 70;
    private static final int AT_STATUS = 60;

    private final DeliveryTable table;

    NoticePanel(DeliveryTable table) {
        this.table = table;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        return panel(AT_CASE, "notice/panel", table.of(file.card().appeal()));
    }

    @Override
    public Optional<Panel> panel(CaseFile file, Page page) {
        List<Delivery> all = table.of(file.card().appeal());
        return panel(
                AT_STATUS,
                "notice/shown",
                all.stream()
                        .filter(each -> each.way() == Way.STATUS_PAGE)
                        .toList()
                        .reversed());
    }

    private static Optional<Panel> panel(int place, String template, List<Delivery> deliveries) {
        return deliveries.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(place, template, Map.of("deliveries", deliveries)));
    }
}
