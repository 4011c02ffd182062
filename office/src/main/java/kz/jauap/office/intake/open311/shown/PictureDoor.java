package kz.jauap.office.intake.open311.shown;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Download;
import kz.jauap.office.intake.open311.report.Consent;
import kz.jauap.office.intake.open311.report.Kept;
import kz.jauap.office.intake.open311.report.ReportTable;
import kz.jauap.office.look.Problem;
import kz.jauap.office.registry.card.PublicList;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The picture of a report that its sender agreed to and a clerk chose, as everybody gets it.
@Controller
class PictureDoor {
    static final String PATH = "/open311/v2/pictures/";

    private final ReportTable reports;
    private final PublicList list;
    private final CaseFiles files;
    private final Download download;

    PictureDoor(ReportTable reports, PublicList list, CaseFiles files, Download download) {
        this.reports = reports;
        this.list = list;
        this.files = files;
        this.download = download;
    }

    @GetMapping(PATH + "{number}")
    ResponseEntity<Resource> picture(@PathVariable String number) {
        return reports.appeal(number)
                .filter(this::open)
                .flatMap(this::chosen)
                .map(download::published)
                .orElseThrow(Problem::unknown);
    }

    /// Whether the case is one that everybody may know of; a threat is not.
    private boolean open(AppealId appeal) {
        return !list.of(Channel.OPEN_ALMATY, List.of(appeal)).isEmpty();
    }

    private Optional<Attachment> chosen(AppealId appeal) {
        return reports.of(appeal)
                .filter(kept -> kept.consent() == Consent.GIVEN)
                .map(Kept::shown)
                .flatMap(shown -> shown.picture())
                .flatMap(picture -> files.open(appeal).map(CaseFile::enclosures).stream()
                        .flatMap(List::stream)
                        .filter(each -> each.id() == picture)
                        .findFirst());
    }
}
