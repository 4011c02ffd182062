package kz.jauap.office.intake.form;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;
import kz.jauap.law.appeal.Bearer;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Hint;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.registry.card.CardRow;

/// What the desk says of an IIN or BIN as it is typed: a remark, never a refusal.
///
/// @param key of the remark; empty while nothing was typed
/// @param bearer what a right IIN hints at about whom it was given to
/// @param earlier what the same applicant sent before, as far as the clerk may see it
/// @param known how he named himself then, by the fields of the form
public record NumberCheck(
        String key, boolean right, Optional<Bearer> bearer, List<CardRow> earlier, SequencedMap<String, String> known) {
    /// The fields of the form that make a name.
    public static final List<String> NAMES = List.of("surname", "given", "patronymic", "title");

    public static final NumberCheck NOTHING = remark("", true);

    /// The digits to search by, if the number is one.
    public static Optional<String> digits(Applicant.Sort sort, String typed) {
        return switch (sort) {
            case PERSON -> Iin.parse(typed).map(Iin::digits);
            case FIRM -> Bin.parse(typed).map(Bin::digits);
            case NAMELESS -> Optional.empty();
        };
    }

    /// A remark on a number of nobody who is known.
    private static NumberCheck remark(String key, boolean right) {
        return new NumberCheck(key, right, Optional.empty(), List.of(), Collections.emptySortedMap());
    }

    /// The same of somebody who has appealed before.
    public NumberCheck with(List<CardRow> before, SequencedMap<String, String> named) {
        return new NumberCheck(key, right, bearer, before, named);
    }

    public static NumberCheck of(Applicant.Sort sort, String typed) {
        if (typed.isBlank() || sort == Applicant.Sort.NAMELESS) {
            return NOTHING;
        }
        if (digits(sort, typed).isEmpty()) {
            boolean length = typed.replaceAll("\\D", "").length() != 12;
            String what = sort == Applicant.Sort.FIRM ? "bin" : "iin";
            return remark("intake.number." + (length ? "length" : "digit") + "." + what, false);
        }
        return hint(sort, typed)
                .map(hint -> remark("intake.number." + hint, false))
                .orElseGet(() -> new NumberCheck(
                        "intake.number.right", true, bearer(sort, typed), List.of(), Collections.emptySortedMap()));
    }

    private static Optional<Bearer> bearer(Applicant.Sort sort, String typed) {
        return sort == Applicant.Sort.PERSON ? Iin.parse(typed).flatMap(Bearer::of) : Optional.empty();
    }

    private static Optional<String> hint(Applicant.Sort sort, String typed) {
        var hints = sort == Applicant.Sort.FIRM
                ? Bin.parse(typed).map(Hint::on)
                : Iin.parse(typed).map(Hint::on);
        return hints.flatMap(all -> all.stream().findFirst())
                .map(hint -> hint.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
