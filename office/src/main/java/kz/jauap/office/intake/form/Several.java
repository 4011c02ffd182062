package kz.jauap.office.intake.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Signing;
import kz.jauap.office.look.PlainText;

/// Those who appeal together with the applicant, as a form has them: each with fields of his own, or each on a line.
public final class Several {
    /// The field of the lines: "surname given patronymic; IIN; address".
    public static final String LINES = "together";

    /// On a form with lines, the places of those who have not signed.
    public static final String UNSIGNED = "unsigned";

    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{12}(?!\\d)");
    private static final List<String> PARTS =
            List.of("co.surname", "co.given", "co.patronymic", "co.number", "co.postal", "co.signs");

    private Several() {}

    /// All of them, in their order.
    public static List<Applicant> of(Fields fields) {
        List<Applicant> all = new ArrayList<>(lines(fields));
        all.addAll(rows(fields));
        return List.copyOf(all);
    }

    /// The same fields with everybody in fields of his own.
    public static Fields written(Fields fields, List<Applicant> all) {
        Fields written = fields.copy();
        for (String part : PARTS) {
            written.set(part, all.stream().map(each -> part(each, part)).toList());
        }
        written.set(LINES, List.of());
        return written;
    }

    /// The same fields with everybody on a line, as a clerk's form has them.
    public static Fields listed(Fields fields) {
        List<Applicant> all = of(fields);
        Fields listed = written(fields, List.of());
        listed.set(
                LINES, List.of(String.join("\n", all.stream().map(Several::line).toList())));
        return listed;
    }

    /// One of them on a line.
    public static String line(Applicant one) {
        String names = String.join(", ", one.surname(), one.given(), one.patronymic());
        return Stream.of(names.replaceAll("(, )+$", ""), one.number(), one.postal())
                .map(part -> part.replace(';', ','))
                .reduce((first, second) -> first + "; " + second)
                .orElseThrow()
                .replaceAll("(; ?)+$", "");
    }

    private static List<Applicant> lines(Fields fields) {
        List<String> lines = Said.lines(fields.text(LINES));
        boolean told = fields.sent().containsKey(UNSIGNED);
        List<String> unsigned = Arrays.asList(fields.line(UNSIGNED).split("\\D+", -1));
        return IntStream.range(0, lines.size())
                .mapToObj(at -> {
                    Applicant one = read(lines.get(at));
                    // the applicant himself is the first of them
                    return told
                            ? one.signing(unsigned.contains(String.valueOf(at + 2)) ? Signing.NONE : Signing.OWN)
                            : one;
                })
                .toList();
    }

    private static Applicant read(String line) {
        String[] parts = line.split(";", 3);
        if (parts.length > 1) {
            return one(parts[0], parts[1], parts.length > 2 ? parts[2] : "");
        }
        Matcher number = NUMBER.matcher(line);
        return number.find()
                ? one(line.substring(0, number.start()), number.group(), line.substring(number.end()))
                : one(line, "", "");
    }

    private static Applicant one(String names, String number, String postal) {
        String[] name = names.strip().replaceAll(",$", "").split(names.strip().contains(", ") ? ", " : "\\s+", 3);
        return Applicant.person(
                        name[0].strip(),
                        name.length > 1 ? name[1].strip() : "",
                        name.length > 2 ? name[2].strip() : "",
                        number.strip())
                .reached(postal.replaceAll("^[\\s,]+", "").strip(), "", "");
    }

    private static List<Applicant> rows(Fields fields) {
        int count = PARTS.stream()
                .mapToInt(part -> fields.sent().getOrDefault(part, List.of()).size())
                .max()
                .orElse(0);
        return IntStream.range(0, count)
                .mapToObj(at -> Applicant.person(
                                at(fields, 0, at), at(fields, 1, at), at(fields, 2, at), at(fields, 3, at))
                        .reached(at(fields, 4, at), "", "")
                        .signing(signing(at(fields, 5, at))))
                .filter(one -> !one.unnamed() || !one.postal().isEmpty())
                .toList();
    }

    private static String at(Fields fields, int part, int at) {
        List<String> all = fields.sent().getOrDefault(PARTS.get(part), List.of());
        return at < all.size() ? PlainText.line(all.get(at)) : "";
    }

    private static Signing signing(String word) {
        return Fields.with("signs", word.isEmpty() ? Signing.NONE.name() : word).one("signs", Signing.class);
    }

    private static String part(Applicant one, String part) {
        return switch (PARTS.indexOf(part)) {
            case 0 -> one.surname();
            case 1 -> one.given();
            case 2 -> one.patronymic();
            case 3 -> one.number();
            case 4 -> one.postal();
            default -> one.signing().orElse(Signing.NONE).name();
        };
    }
}
