package kz.jauap.office.browser;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.notice.Posted;
import kz.jauap.office.notice.delivery.Delivery;
import kz.jauap.office.notice.telling.TellingId;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.list.journal.JournalRows;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.statistics.card.Shown;
import kz.jauap.office.statistics.cross.Grid;
import kz.jauap.office.statistics.report.Figure;
import kz.jauap.office.statistics.report.Figures;
import kz.jauap.office.statistics.report.Table;
import kz.jauap.office.urgent.page.HandOverAct;
import org.springframework.context.ApplicationContext;

/// One example of each paper that is printed for the moment, and what stands on it.
final class SamplePapers {
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private final ApplicationContext office;

    SamplePapers(ApplicationContext office) {
        this.office = office;
    }

    /// What each template is filled with, by its name.
    Map<String, Map<String, ?>> kinds(Lang lang) {
        Town town = Town.in(office).at("2026-11-23T10:00");
        CaseFile file = office.getBean(CaseFiles.class)
                .open(town.written("city", lang, "Шам жанбайды"))
                .orElseThrow();
        Body body = office.getBean(Organisation.class).body(BodyId.CITY);
        QrCode qr = QrCode.of("http://localhost/v/0000");
        Map<String, Map<String, ?>> kinds = new LinkedHashMap<>();
        kinds.put("look/blank", Map.of());
        kinds.put("intake/batch/separator", Map.of("qr", qr));
        kinds.put("cabinet/entryPaper", Map.of("kind", "PERSON", "nonce", "0".repeat(32), "at", AT));
        kinds.put("grievance/court/picture", Map.of("name", "сурет.jpg", "data", picture()));
        kinds.put("grievance/court/text", Map.of("name", "хат.txt", "lines", List.of("Шам жанбайды.", "Өмірова Қ.")));
        kinds.put("grievance/original", Map.of("file", file, "body", body));
        kinds.put("grievance/sheet", Map.of("file", file, "today", LocalDate.of(2026, 11, 23)));
        kinds.put("intake/appealPaper", Map.of("appeal", SampleIntake.appeal(lang, body, qr)));
        kinds.put("intake/oral/recordPaper", Map.of("facts", SampleIntake.spoken(body, qr)));
        kinds.put("intake/reception/cardPaper", Map.of("card", SampleIntake.card(file, body, office)));
        kinds.put("intake/reception/registerPaper", SampleIntake.register());
        kinds.put("notice/letter", Map.of("line", notice(file, lang), "body", body));
        kinds.put("registry/list/journalSheet", journal());
        kinds.put("statistics/sheet", figures());
        kinds.put("statistics/cross/gridSheet", crossed());
        kinds.put("statistics/card/correctionsSheet", corrections());
        kinds.put("urgent/act", Map.of("act", act(file, body), "qr", qr));
        return kinds;
    }

    private static Map<String, Object> journal() {
        return Map.of(
                "title",
                "Журнал",
                "head",
                List.of("Номер", "Тақырып"),
                "rows",
                List.of(new JournalRows.Line(List.of("ЖТ-2026-000001", "Шам жанбайды"), List.of())),
                "more",
                true,
                "made",
                "Әкімов Ә., 2026-11-27");
    }

    private static String picture() {
        var jpeg = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(jpeg.toByteArray());
    }

    private static Map<String, ?> figures() {
        var line = new Table.Line("Жарық бөлімі", Figures.none(), false);
        return Map.of(
                "table",
                new Table("Есеп, 2026 жыл", "Мекеме", List.of(Figure.values()), List.of(line)),
                "known",
                Optional.of(LocalDate.of(2026, 11, 23)),
                "made",
                "Әкімов Ә., 2026-11-27");
    }

    private static Map<String, ?> crossed() {
        var line = new Grid.Line("Жарық бөлімі", List.of(Optional.of(7), Optional.empty()), true);
        return Map.of(
                "grid",
                new Grid("Есеп, 2026 жыл", "Мекеме × Аудан", List.of("Медеу", "Барлығы"), List.of(line)),
                "known",
                Optional.of(LocalDate.of(2026, 11, 23)),
                "made",
                "Әкімов Ә., 2026-11-27");
    }

    private static Map<String, ?> corrections() {
        var shown = new Shown("ЖТ-100-2026-0000001", AT, "Тақырып", "", "Жарық", "Қате жазылған", "Сынақов С.");
        return Map.of("period", "2026", "corrections", List.of(shown), "madeAt", AT);
    }

    private static Posted notice(CaseFile file, Lang lang) {
        return new Posted(
                new Delivery(
                        1,
                        TellingId.of(file.history().getLast()),
                        file.card().appeal(),
                        Notice.REGISTERED,
                        Way.POST,
                        lang,
                        "Өтінішіңіз туралы",
                        "Өтінішіңіз тіркелді.\nМерзімі ұзартылды.",
                        Delivery.State.BY_HAND,
                        AT,
                        Optional.empty(),
                        0,
                        ""),
                file);
    }

    private HandOverAct act(CaseFile file, Body body) {
        var occasion = new Occasion(file.card().appeal(), PaperKind.HANDING_OVER, Lang.KK, 1);
        return new HandOverAct(
                body,
                body,
                file.card().number().text(),
                AT,
                AT.plusSeconds(600),
                10,
                new HandOverAct.Taker(
                        "Сынақов С.", "кезекші", Optional.empty(), Optional.of("17"), Routing.By.IN_PERSON),
                new HandOverAct.Giver("Өмірова Қ.", "тіркеуші", AT),
                "0".repeat(64),
                List.of(new HandOverAct.Enclosed(17, "1".repeat(64))),
                office.getBean(Papers.class).making(occasion, file.card().number()));
    }
}
