package kz.jauap.office.registry.paper;

import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.number.AppealId;

/// On what occasion a paper is made; on each there is one paper, however often it is asked for.
///
/// @param turn which of several of its kind, such as the second extension; 0 where there can be but one
public record Occasion(AppealId appeal, PaperKind kind, Lang lang, int turn) {
    /// The voucher of an appeal.
    ///
    /// @param turn how often what it says has changed since the appeal was accepted
    public static Occasion voucher(AppealId appeal, Lang lang, int turn) {
        return new Occasion(appeal, PaperKind.VOUCHER, lang, turn);
    }

    String text() {
        return String.join("/", appeal.toString(), kind.name(), lang.tag(), Integer.toString(turn));
    }
}
