package kz.jauap.office.registry.paper;

import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.number.AppealId;

/// On what occasion a paper is made; on each there is one paper, however often it is asked for.
///
/// @param turn which of several of its kind, such as the second extension; 0 where there can be but one
public record Occasion(AppealId appeal, PaperKind kind, Lang lang, int turn) {
    public static Occasion voucher(AppealId appeal, Lang lang) {
        return new Occasion(appeal, PaperKind.VOUCHER, lang, 0);
    }

    String text() {
        return String.join("/", appeal.toString(), kind.name(), lang.tag(), Integer.toString(turn));
    }
}
