package kz.jauap.office.intake.open311.shown;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.open311.report.ReportTable;
import kz.jauap.office.intake.open311.service.Jurisdiction;
import kz.jauap.office.intake.open311.wire.Failure;
import kz.jauap.office.intake.open311.wire.Format;
import kz.jauap.office.intake.open311.wire.Replies;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.card.PublicList;
import kz.jauap.office.registry.card.PublicRow;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows everybody where the reports stand.
@RestController
class RequestsDoor {
    private final PublicList list;
    private final ReportTable reports;
    private final CaseFiles files;
    private final ShownToAll published;
    private final Jurisdiction jurisdiction;
    private final Words words;
    private final Clock clock;

    RequestsDoor(
            PublicList list,
            ReportTable reports,
            CaseFiles files,
            ShownToAll published,
            Jurisdiction jurisdiction,
            Words words,
            Clock clock) {
        this.list = list;
        this.reports = reports;
        this.files = files;
        this.published = published;
        this.jurisdiction = jurisdiction;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping({"/open311/v2/requests", "/open311/v2/requests.xml", "/open311/v2/requests.json"})
    ResponseEntity<byte[]> several(
            @RequestParam(name = "jurisdiction_id", defaultValue = "") String city,
            HttpServletRequest request,
            Lang lang) {
        Format format = Format.of(request);
        Optional<Failure> wrong = jurisdiction.wrong(city, lang);
        if (wrong.isPresent()) {
            return Failure.reply(List.of(wrong.get()), format, lang);
        }
        return switch (Asked.read(request, clock.instant(), words, lang)) {
            case Asked.Read.Wrong(var failure) -> Failure.reply(List.of(failure), format, lang);
            case Asked.Read.Fine(var asked) -> Replies.ok(published.of(rows(asked), lang), format, lang);
        };
    }

    @GetMapping({
        "/open311/v2/requests/{id}",
        "/open311/v2/requests/{id}.xml",
        "/open311/v2/requests/{id}.json",
    })
    ResponseEntity<byte[]> one(
            @PathVariable String id,
            @RequestParam(name = "jurisdiction_id", defaultValue = "") String city,
            HttpServletRequest request,
            Lang lang) {
        Format format = Format.of(request);
        Optional<Failure> wrong = jurisdiction.wrong(city, lang);
        if (wrong.isPresent()) {
            return Failure.reply(List.of(wrong.get()), format, lang);
        }
        List<PublicRow> rows = named(List.of(id));
        return rows.isEmpty()
                ? Failure.reply(
                        List.of(Failure.of(404, words, lang, "intake.open311.request.unknown", id)), format, lang)
                : Replies.ok(published.of(rows, lang), format, lang);
    }

    private List<PublicRow> rows(Asked asked) {
        return asked.ids().isEmpty() ? list.of(Channel.OPEN_ALMATY, asked.wanted()) : named(asked.ids());
    }

    private List<PublicRow> named(List<String> ids) {
        List<AppealId> appeals =
                ids.stream().flatMap(id -> appeal(id).stream()).distinct().toList();
        return list.of(Channel.OPEN_ALMATY, appeals);
    }

    /// The id that the app was told, else the number that a person holds.
    private Optional<AppealId> appeal(String id) {
        return reports.appeal(id).or(() -> files.find(id));
    }
}
