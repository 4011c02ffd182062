package kz.jauap.office.site.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes what an applicant writes and brings while his appeal is considered, and after.
@Component
class WritingBack {
    private static final int LONGEST = 20_000;
    private static final int MOST = 10;
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Journal journal;
    private final Files files;
    private final Attachments attachments;

    WritingBack(Journal journal, Files files, Attachments attachments) {
        this.journal = journal;
        this.files = files;
        this.attachments = attachments;
    }

    Mistakes mistakes(String words, List<MultipartFile> brought, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (words.isEmpty() && brought.isEmpty()) {
            mistakes.add(new Mistake("message", page.say("site.status.empty")));
        }
        if (words.length() > LONGEST) {
            mistakes.add(new Mistake("message", page.say("site.status.long", LONGEST)));
        }
        if (brought.size() > MOST) {
            mistakes.add(new Mistake("files", page.say("site.status.many", MOST)));
        }
        return new Mistakes(mistakes);
    }

    /// Keeps files first, then writes the entry that speaks of them.
    ///
    /// @return what was not kept, with the reason
    List<Mistake> write(CaseFile file, String words, List<MultipartFile> brought, Page page) {
        List<String> names = new ArrayList<>();
        List<Mistake> refused = new ArrayList<>();
        for (MultipartFile each : brought) {
            String name = PlainText.line(Objects.requireNonNullElse(each.getOriginalFilename(), ""));
            keep(file, each, name, page, names, refused);
        }
        if (words.isEmpty() && names.isEmpty()) {
            return refused;
        }
        String attached = names.isEmpty() ? "" : page.say("site.status.attached", String.join(", ", names));
        String whole = (words + "\n" + attached).strip();
        journal.act(
                file.card().appeal(),
                new Actor.Applicant(),
                held -> Acted.of(new Corresponding.ApplicantWrote(held.text(whole))));
        return refused;
    }

    private void keep(
            CaseFile file, MultipartFile each, String name, Page page, List<String> names, List<Mistake> refused) {
        try (InputStream content = each.getInputStream()) {
            switch (files.keep(content, name, LARGEST)) {
                case Stored stored -> {
                    attachments.attach(file.card().appeal().value(), stored, name, "ATTACHMENT");
                    names.add(name);
                }
                case Refused(var reason) -> refused.add(new Mistake("files", name + ": " + page.say(reason.key())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
