package kz.jauap.office.browser;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.reception.Settlement;
import kz.jauap.office.intake.Submissions;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.oral.Confirmed;
import kz.jauap.office.intake.oral.OralFacts;
import kz.jauap.office.intake.oral.OralRecord;
import kz.jauap.office.intake.reception.Minutes;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.intake.reception.Visitor;
import kz.jauap.office.intake.reception.card.ReceptionCard;
import kz.jauap.office.intake.reception.day.RegisterLine;
import kz.jauap.office.intake.signing.AppealPaper;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.springframework.context.ApplicationContext;

/// One example of whatever is printed where appeals come in: an appeal on paper, an oral record, the papers of a
/// reception.
final class SampleIntake {
    private static final Instant AT = Instant.parse("2026-11-23T05:00:00Z");

    private SampleIntake() {}

    static AppealPaper.Appeal appeal(Lang lang, Body to, QrCode qr) {
        Fields fields = Fields.with(
                "language",
                lang.tag(),
                "speaker",
                "SELF",
                "surname",
                "Сынақов",
                "given",
                "Сынақ",
                "number",
                "850101100012",
                "postal",
                "Алматы, Абай даңғылы, 10",
                "kind",
                "COMPLAINT",
                "text",
                "Шам жанбайды.",
                "claims",
                "Жөндеу\nЖауап беру",
                "against",
                "Жарық бөлімі",
                "reasons",
                "Жауап жоқ");
        return new AppealPaper.Appeal(
                new Written(fields),
                to,
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new AppealPaper.Hand(qr, "0000-0000-0000-0000")));
    }

    static OralFacts spoken(Body body, QrCode qr) {
        var ending = Optional.of(new OralRecord.Ending(Confirmed.REFUSED, "Куәгеров К.", AT));
        var record = new OralRecord(
                UUID.randomUUID(),
                UUID.randomUUID(),
                1,
                Fields.none(),
                Submissions.paper(Submissions.OMIROVA, Submissions.LAMPS),
                AT,
                Optional.empty(),
                ending,
                Optional.empty());
        var post = new Trilingual("маман", "специалист", "specialist");
        return new OralFacts(record, body, "Сынақов С.", post, AT, "Сынақов С.", ending, qr);
    }

    static ReceptionCard card(CaseFile file, Body body, ApplicationContext office) {
        var occasion = new Occasion(file.card().appeal(), PaperKind.RECEPTION, Lang.KK, 0);
        var number = file.card().number();
        Visit visit = received();
        return new ReceptionCard(
                body,
                "Сынақов С.",
                new Trilingual("әкім", "аким", "akim"),
                visit.visitor(),
                visit.outcome().orElseThrow(),
                Optional.of(number.text()),
                Optional.of(office.getBean(Papers.class).making(occasion, number)));
    }

    static Map<String, ?> register() {
        return Map.of(
                "from",
                LocalDate.of(2026, 11, 1),
                "to",
                LocalDate.of(2026, 11, 23),
                "lines",
                List.of(new RegisterLine(received(), "Сынақов С.", Optional.empty())));
    }

    private static Visit received() {
        var visitor =
                new Visitor("Өмірова", "Қарлығаш", "", "850102200024", "+7 700 000 00 00", "", "", "Көше шамы", "kk");
        var minutes = new Minutes("Шам қашан жанады?", "Апта соңына дейін.", true);
        return new Visit(
                UUID.randomUUID(),
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 23),
                Optional.of(LocalTime.of(10, 0)),
                Visit.State.RECEIVED,
                Optional.empty(),
                visitor,
                Optional.of(AT),
                Optional.of(new Visit.Outcome(minutes, Settlement.ANSWERED_ORALLY, 1, AT, Optional.empty())));
    }
}
