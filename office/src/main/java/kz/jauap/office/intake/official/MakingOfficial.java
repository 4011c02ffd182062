package kz.jauap.office.intake.official;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Turns an informal record into a draft of the official appeal that says the same, ready to be signed.
@Component
public class MakingOfficial {
    private final Drawer drawer;
    private final Attachments attachments;
    private final Journal journal;
    private final TransactionTemplate transaction;

    MakingOfficial(Drawer drawer, Attachments attachments, Journal journal, TransactionTemplate transaction) {
        this.drawer = drawer;
        this.attachments = attachments;
        this.journal = journal;
        this.transaction = transaction;
    }

    /// Whether its author may make it official: he is known, and it has neither been made so nor sent on.
    public boolean offered(CaseFile file) {
        Card card = file.card();
        return card.registered().weight() == Weight.INFORMAL
                && card.number().part() == 0
                && !file.applicant().name().isBlank()
                && file.official().isEmpty()
                && here(card.stage());
    }

    private static boolean here(Stage stage) {
        return switch (stage) {
            case REGISTERED, IN_WORK, APPROVAL, ANSWERED, UNCONSIDERED -> true;
            case REDIRECTED, HANDED_OVER, MADE_OFFICIAL -> false;
        };
    }

    /// The one draft in which a record is made official, begun where there is none.
    Draft draft(CaseFile file) {
        var informal = file.card().appeal();
        return drawer.makingOfficial(informal)
                .or(() -> begin(file))
                .or(() -> drawer.makingOfficial(informal))
                .orElseThrow();
    }

    private Optional<Draft> begin(CaseFile file) {
        Optional<Draft> begun = transaction.execute(_ -> {
            Optional<Draft> draft = drawer.begin(
                    new Prefilled(file, later(file)).fields(),
                    origin(file.card()),
                    file.card().registered().receivedAt());
            draft.ifPresent(each -> enclose(each, file));
            return draft;
        });
        return begun == null ? Optional.empty() : begun;
    }

    private List<String> later(CaseFile file) {
        return file.history().stream()
                .map(Journaled::entry)
                .filter(Corresponding.ApplicantWrote.class::isInstance)
                .map(Corresponding.ApplicantWrote.class::cast)
                .flatMap(wrote -> journal.words(wrote.words()).stream())
                .toList();
    }

    private void enclose(Draft draft, CaseFile file) {
        file.enclosures().stream()
                .filter(MakingOfficial::own)
                .forEach(each -> attachments.attach(draft.id(), each.stored(), each.name(), each.role()));
    }

    private static boolean own(Attachment enclosed) {
        return Arrays.stream(Enclosure.Role.values())
                .anyMatch(role -> role.name().equals(enclosed.role()));
    }

    /// A grievance stays one against the same answer.
    private static Origin origin(Card card) {
        Optional<UUID> informal = Optional.of(card.appeal().value());
        return card.registered()
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.GRIEVANCE)
                .map(origin -> new Origin(origin.relation(), origin.appeal(), origin.number(), informal))
                .orElseGet(() -> new Origin(
                        Origin.Relation.MADE_OFFICIAL,
                        card.appeal().value(),
                        card.number().text(),
                        informal));
    }
}
