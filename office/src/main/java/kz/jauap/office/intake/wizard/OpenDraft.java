package kz.jauap.office.intake.wizard;

import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.draft.DraftCode;
import kz.jauap.office.intake.draft.Drawer;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Opens a draft for whoever holds its code.
@Component
public class OpenDraft {
    private final Drawer drawer;

    OpenDraft(Drawer drawer) {
        this.drawer = drawer;
    }

    /// The draft of a code.
    ///
    /// @throws Problem 404 where there is none, or none any more
    public Draft any(String code) {
        return DraftCode.parse(code)
                .flatMap(drawer::find)
                .orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "intake.fault.draft"));
    }

    /// A draft that is still one.
    ///
    /// @throws Problem 409 where it has become an appeal meanwhile
    public Draft writable(String code) {
        Draft draft = any(code);
        if (draft.became().isPresent()) {
            throw new Problem(HttpStatus.CONFLICT, "intake.fault.draft.sent");
        }
        return draft;
    }

    public static String path(Draft draft, String page) {
        return "/file/" + draft.code().characters() + "/" + page;
    }
}
