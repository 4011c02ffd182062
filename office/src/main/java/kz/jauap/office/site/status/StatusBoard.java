package kz.jauap.office.site.status;

import gg.jte.Content;
import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Milestone;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.ApplicantPanel;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.route.Route;
import org.springframework.stereotype.Component;

/// Puts together what an applicant sees of his appeal.
@Component
class StatusBoard {
    private static final int MIDDLE = 50;

    private final Organisation organisation;
    private final Arithmetic arithmetic;
    private final Telling telling;
    private final Journal journal;
    private final List<ApplicantPanel> panels;
    private final TemplateEngine engine;
    private final Calendars calendars;
    private final Route route;
    private final InWhoseHands hands;
    private final Clock clock;

    StatusBoard(
            Organisation organisation,
            Arithmetic arithmetic,
            Telling telling,
            Journal journal,
            List<ApplicantPanel> panels,
            TemplateEngine engine,
            Calendars calendars,
            Route route,
            InWhoseHands hands,
            Clock clock) {
        this.organisation = organisation;
        this.arithmetic = arithmetic;
        this.telling = telling;
        this.journal = journal;
        this.panels = panels;
        this.engine = engine;
        this.calendars = calendars;
        this.route = route;
        this.hands = hands;
        this.clock = clock;
    }

    Board of(CaseFile file, Page page) {
        List<CasePanel.Panel> pieces = panels.stream()
                .flatMap(each -> each.panel(file, page).stream())
                .sorted(Comparator.comparingInt(CasePanel.Panel::place))
                .toList();
        Optional<Body> outside = hands.outside(file);
        return new Board(
                file,
                organisation.body(file.card().body()),
                term(file),
                outside.isEmpty() && file.card().stage() != Stage.REDIRECTED
                        ? arithmetic.of(file.card(), page.lang())
                        : List.of(),
                happened(file, page),
                messages(file, page),
                route.before(file.card()),
                route.after(file),
                outside,
                grievances(file),
                contents(pieces, piece -> piece.place() < MIDDLE, page),
                contents(pieces, piece -> piece.place() >= MIDDLE, page));
    }

    private Board.Term term(CaseFile file) {
        Card card = file.card();
        LocalDate today = LocalDate.now(clock);
        LocalDate first = card.registered().receiptDay();
        LocalDate end = card.due().considerBy();
        LocalDate until = card.result()
                .map(result -> LocalDate.ofInstant(result.signedAt(), Dates.ZONE))
                .orElse(today);
        LocalDate begun = Board.anewSince(file).orElse(first);
        long total = ChronoUnit.DAYS.between(begun, end);
        return new Board.Term(
                end,
                total,
                Math.clamp(ChronoUnit.DAYS.between(begun, today), 0, total),
                ChronoUnit.DAYS.between(today, end),
                ChronoUnit.DAYS.between(first, until),
                calendars.current().isWorking(end) ? Optional.empty() : Optional.of(end),
                arithmetic.awaited(card));
    }

    private List<Milestone> happened(CaseFile file, Page page) {
        List<Journaled> course = file.history().stream()
                .filter(each -> !(each.entry() instanceof Corresponding))
                .toList();
        List<Telling.Told> told = telling.of(course, Chronicle.Audience.EVERYBODY, page.lang());
        return told.stream()
                .map(each -> new Milestone(
                        each.equals(told.getFirst()) && file.card().open() ? Milestone.State.NOW : Milestone.State.DONE,
                        each.title(),
                        page.shortMoment(each.at()),
                        each.said()))
                .toList();
    }

    private List<Board.Message> messages(CaseFile file, Page page) {
        String body = organisation.body(file.card().body()).shortName().in(page.lang());
        return file.history().stream()
                .flatMap(each -> message(each, body, page))
                .toList();
    }

    private Stream<Board.Message> message(Journaled each, String body, Page page) {
        if (!(each.entry() instanceof Corresponding corresponding)) {
            return Stream.empty();
        }
        return switch (corresponding) {
            case Corresponding.ApplicantWrote(var words) ->
                journal.words(words).stream()
                        .map(said -> new Board.Message(each.at(), true, page.say("site.status.you"), said));
            case Corresponding.OfficeWrote(var words) ->
                journal.words(words).stream().map(said -> new Board.Message(each.at(), false, body, said));
            case Corresponding.Withdrew _,
                    Corresponding.MaterialsAsked _,
                    Corresponding.MaterialsOpened _,
                    Corresponding.PaperOpened _,
                    Corresponding.WayChosen _,
                    Corresponding.Called _,
                    Corresponding.CameBack _,
                    Corresponding.Told _ -> Stream.empty();
        };
    }

    /// Not those that were found to be another person's.
    private static List<CardRow> grievances(CaseFile file) {
        Set<UUID> apart = Grieving.Apart.in(file.history());
        Optional<UUID> official = file.official().map(Receipt.MadeOfficial::appeal);
        return file.grown().stream()
                .filter(row ->
                        row.number().part() == 0 && !apart.contains(row.appeal().value()))
                .filter(row -> !official.equals(Optional.of(row.appeal().value())))
                .toList();
    }

    private List<Content> contents(List<CasePanel.Panel> pieces, Predicate<CasePanel.Panel> where, Page page) {
        return pieces.stream().filter(where).map(piece -> content(piece, page)).toList();
    }

    private Content content(CasePanel.Panel piece, Page page) {
        Map<String, Object> model = new HashMap<>(piece.model());
        model.put("page", page);
        return output -> engine.render(piece.template() + ".jte", model, output);
    }
}
