package kz.jauap.office.intake.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.wizard.Destination;
import kz.jauap.office.intake.wizard.Written;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Registration;
import org.springframework.stereotype.Component;

/// What somebody wrote at home, printed, signed by hand and brought: one scan of its mark fills in the desk's form.
@Component
class HandedDraft {
    private final Drawer drawer;
    private final Destination destination;
    private final Tray tray;
    private final Attachments attachments;
    private final CaseFiles files;

    HandedDraft(Drawer drawer, Destination destination, Tray tray, Attachments attachments, CaseFiles files) {
        this.drawer = drawer;
        this.destination = destination;
        this.tray = tray;
        this.attachments = attachments;
        this.files = files;
    }

    /// What a scanned or typed code leads to.
    sealed interface Found {}

    /// @param fields of the desk's form, as its author filled them in
    record Filled(Draft draft, Fields fields) implements Found {
        /// The same onto a fresh form, registered at a body of the clerk's own.
        Fields onto(Fields fresh, List<Body> own) {
            Fields form = fields.copy();
            for (String kept : List.of("key", "signed")) {
                form.set(kept, List.of(fresh.text(kept)));
            }
            form.set("draft", List.of(draft.code().characters()));
            boolean his = own.stream().anyMatch(body -> body.id().value().equals(fields.text("body")));
            if (!his) {
                form.set("body", List.of(own.getFirst().id().value()));
            }
            return form;
        }
    }

    /// It has been registered already.
    record Spent(String number) implements Found {}

    record Unknown() implements Found {}

    Found open(String typed) {
        Optional<Draft> found = draft(typed);
        if (found.isEmpty()) {
            return new Unknown();
        }
        Draft draft = found.get();
        return draft.became()
                .flatMap(became -> files.open(became.appeal()))
                .<Found>map(file -> new Spent(file.card().number().text()))
                .orElseGet(() ->
                        new Filled(draft, new Written(draft.fields()).forTheDesk(destination.of(draft.fields()))));
    }

    /// Lays the files that came with a draft into the tray of the form.
    void lay(Filled filled, UUID form) {
        tray.of(filled.draft().id(), filled.draft().fields())
                .forEach(file -> attachments.attach(form, file.stored(), file.name(), file.role()));
    }

    /// When its author first turned to the akimat, where the form grew out of a draft.
    Optional<Instant> begun(Fields fields) {
        return draft(fields.text("draft")).map(Draft::begunAt);
    }

    /// What it grows out of, where the form grew out of a draft.
    Optional<Origin> origin(Fields fields) {
        return draft(fields.text("draft")).flatMap(Draft::origin);
    }

    /// The draft of a registered form is used up.
    void spend(Fields fields, Registration registration) {
        draft(fields.text("draft"))
                .ifPresent(draft -> drawer.become(
                        draft.id(),
                        registration.appeal(),
                        registration.registered().signature()));
    }

    private Optional<Draft> draft(String typed) {
        return DraftCode.parse(typed).flatMap(drawer::find);
    }
}
