package kz.jauap.office.answer.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.answer.Outbox;
import kz.jauap.office.answer.Submitted;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CasePanel;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// How far the answer is, on the case page.
@Component
class AnswerPanel implements CasePanel {
    private final Drafts drafts;
    private final Outbox outbox;
    private final Journal journal;
    private final People people;

    AnswerPanel(Drafts drafts, Outbox outbox, Journal journal, People people) {
        this.drafts = drafts;
        this.outbox = outbox;
        this.journal = journal;
        this.people = people;
    }

    @Override
    public Optional<Panel> panel(CaseFile file, SignedIn who, Page page) {
        List<String> lines = lines(file, page);
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(
                                40,
                                "answer/panel",
                                Map.of(
                                        "lines",
                                        lines,
                                        "file",
                                        file,
                                        "overridden",
                                        overridden(file, page),
                                        "reason",
                                        reason(file)))
                        .in(Part.ANSWER));
    }

    private List<String> lines(CaseFile file, Page page) {
        List<String> lines = new ArrayList<>();
        if (file.card().open()) {
            drafts.latest(file.card().appeal())
                    .map(saved -> page.say(
                            "answer.panel.draft",
                            saved.version(),
                            name(saved.author(), page),
                            page.shortMoment(saved.at())))
                    .ifPresent(lines::add);
        }
        if (file.card().stage() == Stage.APPROVAL) {
            lines.add(page.say("answer.panel.submitted", Submitted.version(file.history())));
        }
        file.card().result().ifPresent(result -> {
            lines.add(page.say(
                    "answer.panel.signed", name(result.signedBy(), page), page.shortMoment(result.signedAt())));
            lines.add(page.say("answer.outcome") + ": "
                    + page.say("law.outcome." + result.outcome().name()));
        });
        if (outbox.holds(file)) {
            lines.add(page.say("answer.panel.waiting"));
        }
        return lines;
    }

    private static Optional<Answering.Signed> signed(CaseFile file) {
        return file.history().reversed().stream()
                .map(each -> each.entry())
                .filter(Answering.Signed.class::isInstance)
                .map(Answering.Signed.class::cast)
                .findFirst();
    }

    private static List<String> overridden(CaseFile file, Page page) {
        return signed(file).stream()
                .flatMap(signed -> signed.overridden().stream())
                .map(gap -> page.say("law.gap." + gap.name()))
                .toList();
    }

    private String reason(CaseFile file) {
        return signed(file)
                .flatMap(Answering.Signed::overrideReason)
                .flatMap(journal::words)
                .orElse("");
    }

    private String name(long officer, Page page) {
        return people.find(officer)
                .map(found -> found.name().signature(page.lang()))
                .orElse("№ " + officer);
    }
}
