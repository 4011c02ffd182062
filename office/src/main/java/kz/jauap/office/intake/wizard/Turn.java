package kz.jauap.office.intake.wizard;

import java.util.List;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Several;

/// Where somebody goes from a page of the wizard; whichever way, what he wrote is kept.
enum Turn {
    ON,
    BACK,
    /// The files are brought one after another.
    STAY,
    LEAVE;

    /// Whether an unfinished page is kept without a word.
    boolean forgiving() {
        return this == LEAVE;
    }

    String after(Step at, Fields kept, Fields sent, List<NotKept> notKept) {
        return switch (this) {
            case STAY -> at.path() + (sent.yes("from") ? "?from=" + Step.CHECK.path() : "") + corner(at, sent);
            case LEAVE -> "saved";
            case BACK -> at.before(kept).path();
            case ON -> notKept.isEmpty() ? on(at, kept, sent) : at.path();
        };
    }

    /// Where on a long page he was, which stays before his eyes.
    private static String corner(Step at, Fields sent) {
        return switch (at) {
            case PLACE -> "#map";
            case TOGETHER -> "#more";
            case FILES -> sent.yes("do") && sent.one("do", Turn.class) == STAY ? "" : "#photoplaces";
            case SPEAKER, WHO, KIND, TEXT, COMPLAINT, TO, CHECK -> "";
        };
    }

    /// Who came to change one answer goes back to the check, unless the change asks for more.
    private static String on(Step at, Fields kept, Fields sent) {
        boolean returning = sent.yes("from");
        if (at == Step.SPEAKER && returning) {
            return Step.WHO.path() + "?from=" + Step.CHECK.path();
        }
        if (at == Step.KIND && returning && Step.way(kept).contains(Step.COMPLAINT) && !kept.yes("against")) {
            return Step.COMPLAINT.path() + "?from=" + Step.CHECK.path();
        }
        if (at == Step.WHO
                && returning
                && Step.way(kept).contains(Step.TOGETHER)
                && Several.of(kept).isEmpty()) {
            return Step.TOGETHER.path() + "?from=" + Step.CHECK.path();
        }
        return returning ? Step.CHECK.path() : at.next(kept).path();
    }
}
