package kz.jauap.office.site.status;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes what an applicant writes and brings while his appeal is considered, and after.
@Component
class WritingBack {
    static final int LONGEST = 20_000;
    private static final int MOST = 10;
    private static final long LARGEST = 20L * 1024 * 1024;

    private final LetterBox letterBox;
    private final Files files;

    WritingBack(LetterBox letterBox, Files files) {
        this.letterBox = letterBox;
        this.files = files;
    }

    Mistakes mistakes(String words, List<MultipartFile> brought, Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (words.isEmpty() && brought.isEmpty()) {
            mistakes.add(new Mistake("message", page.say("site.status.empty")));
        }
        Mistake.tooLong("message", words, LONGEST, page).ifPresent(mistakes::add);
        if (brought.size() > MOST) {
            mistakes.add(new Mistake("files", page.say("site.status.many", MOST)));
        }
        return new Mistakes(mistakes);
    }

    /// Keeps files first, then hands the letter in.
    ///
    /// @return what was not kept, with the reason
    List<Mistake> write(CaseFile file, String words, List<MultipartFile> brought, Page page) {
        List<Letter.Sheet> sheets = new ArrayList<>();
        List<Mistake> refused = new ArrayList<>();
        for (MultipartFile each : brought) {
            String name = PlainText.line(Objects.requireNonNullElse(each.getOriginalFilename(), ""));
            keep(each, name, page, sheets, refused);
        }
        if (words.isEmpty() && sheets.isEmpty()) {
            return refused;
        }
        String names = sheets.stream().map(Letter.Sheet::name).collect(Collectors.joining(", "));
        String attached = sheets.isEmpty() ? "" : page.say("site.status.attached", names);
        String whole = (words + "\n" + attached).strip();
        letterBox.put(new Letter(file.card().appeal().value(), whole, List.copyOf(sheets)));
        return refused;
    }

    private void keep(MultipartFile each, String name, Page page, List<Letter.Sheet> sheets, List<Mistake> refused) {
        try (InputStream content = each.getInputStream()) {
            switch (files.keep(content, name, LARGEST)) {
                case Stored(var hash, var _, var _) -> sheets.add(new Letter.Sheet(hash, name));
                case Refused(var reason) -> refused.add(new Mistake("files", name + ": " + page.say(reason.key())));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
