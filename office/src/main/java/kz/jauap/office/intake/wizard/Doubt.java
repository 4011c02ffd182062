package kz.jauap.office.intake.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.intake.form.AppealForm;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NumberCheck;
import kz.jauap.office.intake.form.ToldBy;
import kz.jauap.office.intake.social.talk.Speech;
import kz.jauap.office.look.Lang;

/// Something its author should look at once more; it never stops him.
///
/// @param step the page where it can be put right
/// @param key of the words
public record Doubt(Step step, String key) {
    private static final int SHORT = 40;

    /// So many letters that only Kazakh has are more than a name.
    private static final int TELLING = 5;

    private static final Doubt OTHER_LANGUAGE = new Doubt(Step.TEXT, "intake.doubt.language");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /// Beginnings of words by which something is asked for, in the three languages.
    private static final Pattern ASKING = Pattern.compile(
            "\\?|(?iu)(?<!\\p{L})(прош|прос|треб|предлаг|сооб|жал|нуж|сұра|өтін|талап|ұсын|хабар|шағым|керек|ask|request|"
                    + "demand|propos|complain|report|please|want|need)");

    /// @param lacking what the voucher would name as missing
    static List<Doubt> of(Fields fields, List<Requisite> lacking, boolean files) {
        Written written = new Written(fields);
        List<Doubt> doubts = new ArrayList<>();
        String number = fields.line("number");
        NumberCheck check = NumberCheck.of(written.speaker().sort(), number);
        if (!check.right()) {
            doubts.add(new Doubt(Step.WHO, check.key()));
        }
        lacking.stream()
                .filter(requisite -> number.isEmpty() || (requisite != Requisite.IIN && requisite != Requisite.BIN))
                .filter(requisite -> Step.of(requisite) != Step.CHECK && requisite != Requisite.SUBSTANCE)
                .forEach(requisite -> doubts.add(new Doubt(Step.of(requisite), "intake.lack." + requisite.name())));
        words(fields, doubts);
        language(fields).ifPresent(doubts::add);
        String email = fields.line("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            doubts.add(new Doubt(Step.WHO, "intake.doubt.email"));
        }
        ToldBy.doubts(ToldBy.of(fields), new AppealForm(fields).applicant())
                .forEach(key -> doubts.add(new Doubt(Step.WHO, key)));
        if (written.speaker().represents()
                && (fields.line("representative").isEmpty()
                        || fields.line("basis").isEmpty())) {
            doubts.add(new Doubt(Step.WHO, "intake.doubt.authority"));
        } else if (written.speaker().represents() && !files) {
            doubts.add(new Doubt(Step.FILES, "intake.doubt.authority.file"));
        }
        return List.copyOf(doubts);
    }

    /// The answer comes in the language that is chosen: does the text look like another?
    private static Optional<Doubt> language(Fields fields) {
        String text = fields.text("text").strip();
        Lang written = Speech.of(text);
        boolean kazakh =
                written == Lang.KK && text.codePoints().filter(Speech::kazakh).count() >= TELLING;
        return switch (Lang.of(fields.text("language")).orElse(written)) {
            case KK -> text.length() < SHORT || written == Lang.KK ? Optional.empty() : Optional.of(OTHER_LANGUAGE);
            case RU, EN -> kazakh ? Optional.of(OTHER_LANGUAGE) : Optional.empty();
        };
    }

    private static void words(Fields fields, List<Doubt> doubts) {
        String text = fields.text("text").strip();
        if (!text.isEmpty() && text.length() < SHORT) {
            doubts.add(new Doubt(Step.TEXT, "intake.doubt.short"));
        } else if (!text.isEmpty()
                && !fields.yes("claims")
                && !ASKING.matcher(text).find()) {
            doubts.add(new Doubt(Step.TEXT, "intake.doubt.request"));
        }
    }
}
