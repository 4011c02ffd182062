package kz.jauap.office.intake.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Hint;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.registry.card.CardRow;

/// What the desk says of an IIN or BIN as it is typed: a remark, never a refusal.
///
/// @param key of the remark; empty while nothing was typed
/// @param earlier what the same applicant sent before, as far as the clerk may see it
public record NumberCheck(String key, boolean right, List<CardRow> earlier) {
    public static final NumberCheck NOTHING = new NumberCheck("", true, List.of());

    /// The digits to search by, if the number is one.
    public static Optional<String> digits(Applicant.Sort sort, String typed) {
        return switch (sort) {
            case PERSON -> Iin.parse(typed).map(Iin::digits);
            case FIRM -> Bin.parse(typed).map(Bin::digits);
            case NAMELESS -> Optional.empty();
        };
    }

    public static NumberCheck of(Applicant.Sort sort, String typed, List<CardRow> earlier) {
        if (typed.isBlank() || sort == Applicant.Sort.NAMELESS) {
            return NOTHING;
        }
        if (digits(sort, typed).isEmpty()) {
            boolean length = typed.replaceAll("\\D", "").length() != 12;
            String what = sort == Applicant.Sort.FIRM ? "bin" : "iin";
            return new NumberCheck("intake.number." + (length ? "length" : "digit") + "." + what, false, earlier);
        }
        return hint(sort, typed)
                .map(hint -> new NumberCheck("intake.number." + hint, false, earlier))
                .orElseGet(() -> new NumberCheck("intake.number.right", true, earlier));
    }

    private static Optional<String> hint(Applicant.Sort sort, String typed) {
        var hints = sort == Applicant.Sort.FIRM
                ? Bin.parse(typed).map(Hint::on)
                : Iin.parse(typed).map(Hint::on);
        return hints.flatMap(all -> all.stream().findFirst())
                .map(hint -> hint.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
