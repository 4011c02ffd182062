package kz.jauap.office.publication.redact;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;

/// Personal data that consist of digits: known by their shape, and by their check digit where they have one.
final class Numbers {
    private record Shape(Sort sort, Pattern pattern, Predicate<MatchResult> holds) {
        Stream<Piece> in(String text) {
            return pattern.matcher(text).results().filter(holds).map(found -> {
                int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
                return new Piece(sort, found.start(group), found.end(group));
            });
        }
    }

    private static final String GAP = "[\\s\\u00A0().–-]{0,3}";
    private static final String PLATE_LETTER = "[A-ZАВЕКМНОРСТУХ]";
    private static final Set<String> NO_PLATES = Set.of("ТОО", "ОАО", "АО", "КСК", "СНТ", "ОСИ", "МСК");
    private static final String DAY = "\\d{1,2}[./]\\d{1,2}[./]\\d{4}";

    private static final List<Shape> SHAPES = List.of(
            shape(Sort.NUMBER, "(?<!\\d)(?:\\d{12}|\\d{6}[ -]\\d{6}|\\d{3}(?:[ -]\\d{3}){3})(?!\\d)", Numbers::checked),
            shape(Sort.NUMBER, "(?iu)(?:ИИН|ЖСН|БИН|БСН|IIN|BIN)[^\\d\\n]{0,30}(\\d[\\d ]{8,14}\\d)(?!\\d)"),
            shape(Sort.CARD, "(?<!\\d)\\d{4}(?:[ -]?\\d{4}){3}(?!\\d)", Numbers::luhn),
            shape(Sort.ACCOUNT, "(?iu)(?<![\\p{L}\\d])KZ\\d{2}(?: ?[0-9A-Z]){16}(?![\\p{L}\\d])"),
            shape(
                    Sort.PHONE,
                    "(?<![\\d+])(?:\\+?7|8)" + GAP + "(?!800)\\d{3}" + GAP + "\\d{3}" + GAP + "\\d{2}" + GAP
                            + "\\d{2}(?!\\d)"),
            shape(Sort.PHONE, "(?<![\\d+-])7[0-7]\\d[ -]?\\d{3}[ -]?\\d{2}[ -]?\\d{2}(?!\\d)"),
            shape(Sort.PHONE, "(?<![\\d-])[23]\\d{2}[–-]\\d{2}[–-]\\d{2}(?![\\d-])"),
            shape(
                    Sort.PLATE,
                    "(?<![\\p{L}\\d])\\d{3}[ -]?(?:" + PLATE_LETTER + "{2,3})[ -]?(?:0[1-9]|1\\d|20)(?![\\p{L}\\d])",
                    Numbers::plate),
            shape(
                    Sort.PLATE,
                    "(?<![\\p{L}\\d])" + PLATE_LETTER + " ?\\d{3} ?" + PLATE_LETTER + "{2,3}(?![\\p{L}\\d])",
                    Numbers::plate),
            shape(
                    Sort.BIRTH,
                    "(?iu)(" + DAY + ")\\s*(?:г\\.?\\s?р(?!\\p{L})|года рожд|жылы туған|ж\\.\\s?т\\.|күні туған)"),
            shape(
                    Sort.BIRTH,
                    "(?iu)(?:дата рождения|родил\\p{L}+|род\\.|туған күн\\p{L}*|date of birth|born(?: on)?)[\\s:–-]*("
                            + DAY + "|\\d{1,2} \\p{L}+ \\d{4}|\\p{L}+ \\d{1,2}, \\d{4})"),
            shape(
                    Sort.BIRTH,
                    "(?iu)(?<!\\d)((?:19|20)\\d{2})(?:\\s*г\\.?\\s?р(?!\\p{L})|\\s+года рожд|\\s+жылы туған)"),
            shape(
                    Sort.PAPER,
                    "(?iu)(?:удостоверени\\p{L}*|жеке куәлі\\p{L}*|паспорт\\p{L}*|identity card|id card|passport)"
                            + "[^\\d\\n]{0,30}?([A-Z]?\\d{7,9})(?!\\d)"),
            shape(Sort.CASE, "(?:ЖТ|ЗТ|СУ|ZHT|ZT|SU)-\\d{2,3}-\\d{4}-\\d{7}(?:[/.]\\d+)?"),
            shape(
                    Sort.CASE,
                    "(?<![0-9A-Z-])[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{5}(?![0-9A-Z-])"));

    private Numbers() {}

    static Stream<Piece> in(String text) {
        return SHAPES.stream().flatMap(shape -> shape.in(text));
    }

    private static Shape shape(Sort sort, String pattern) {
        return shape(sort, pattern, _ -> true);
    }

    private static Shape shape(Sort sort, String pattern, Predicate<MatchResult> holds) {
        return new Shape(sort, Pattern.compile(pattern), holds);
    }

    private static boolean checked(MatchResult found) {
        String digits = digits(found.group());
        return Iin.parse(digits).isPresent() || Bin.parse(digits).isPresent();
    }

    private static boolean plate(MatchResult found) {
        return !NO_PLATES.contains(found.group().replaceAll("[^\\p{L}]", ""));
    }

    private static boolean luhn(MatchResult found) {
        String digits = digits(found.group());
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int digit = digits.charAt(digits.length() - 1 - at) - '0';
            int doubled = digit * 2;
            sum += at % 2 == 0 ? digit : doubled - (doubled > 9 ? 9 : 0);
        }
        return sum % 10 == 0;
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
