package kz.jauap.office.look.grammar;

import com.ibm.icu.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The case a Kazakh date or time takes before a postposition: "11 желтоқсанға дейін", "14:32-ден бастап",
/// "24.11.2026 күнінен бері".
public final class Cases {
    /// Dative and ablative endings, after the harmony of the month's last syllable and its last sound.
    private record Endings(String dative, String ablative) {
        String before(boolean governsDative) {
            return governsDative ? dative : ablative;
        }
    }

    private static final Map<String, Endings> MONTHS = Map.ofEntries(
            Map.entry("қаңтар", new Endings("ға", "дан")),
            Map.entry("ақпан", new Endings("ға", "нан")),
            Map.entry("наурыз", new Endings("ға", "дан")),
            Map.entry("сәуір", new Endings("ге", "ден")),
            Map.entry("мамыр", new Endings("ға", "дан")),
            Map.entry("маусым", new Endings("ға", "нан")),
            Map.entry("шілде", new Endings("ге", "ден")),
            Map.entry("тамыз", new Endings("ға", "дан")),
            Map.entry("қыркүйек", new Endings("ке", "тен")),
            Map.entry("қазан", new Endings("ға", "нан")),
            Map.entry("қараша", new Endings("ға", "дан")),
            Map.entry("желтоқсан", new Endings("ға", "нан")));

    /// After the last word of a time as it is read out: its minutes, of a full hour "нөл".
    private static final List<Endings> ONES = List.of(
            new Endings("ге", "ден"),
            new Endings("ге", "ден"),
            new Endings("ге", "ден"),
            new Endings("ке", "тен"),
            new Endings("ке", "тен"),
            new Endings("ке", "тен"),
            new Endings("ға", "дан"),
            new Endings("ге", "ден"),
            new Endings("ге", "ден"),
            new Endings("ға", "дан"));

    private static final List<Endings> TENS = List.of(
            new Endings("ге", "ден"),
            new Endings("ға", "нан"),
            new Endings("ға", "дан"),
            new Endings("ға", "дан"),
            new Endings("қа", "тан"),
            new Endings("ге", "ден"));

    private static final String POSTPOSITION =
            "(?<postposition> (?:дейін|бастап|кейін|бері(?!\\p{L})|бұрын(?!\\p{L})))";

    private static final Pattern GOVERNED = Pattern.compile("(?:(?<=\\d[ \\u00A0])(?<month>"
            + String.join("|", MONTHS.keySet())
            + ")|(?<![\\d:])\\d{1,2}:(?<tens>[0-5])(?<ones>\\d)|(?<![\\d.])(?<day>\\d\\d\\.\\d\\d\\.\\d{4}))"
            + POSTPOSITION);

    /// Stands for what a person wrote while a sentence is put around it.
    private static final char HELD = '\uE000';

    private Cases() {}

    /// A sentence with its facts, put into the cases its own words govern. What a person wrote stays as he wrote it,
    /// also where it says a day before such a word.
    public static String agreed(MessageFormat format, Object[] args) {
        Object[] standing = args.clone();
        for (int at = 0; at < args.length; at++) {
            if (args[at] instanceof String own && !agreed(own).equals(own)) {
                standing[at] = held(at) + (own.endsWith(".") ? "." : "");
            }
        }
        String said = agreed(Stops.merged(format, standing));
        for (int at = 0; at < args.length; at++) {
            if (!standing[at].equals(args[at])) {
                said = said.replace(held(at), args[at].toString().replaceFirst("[.]$", ""));
            }
        }
        return said;
    }

    private static String held(int at) {
        return String.valueOf((char) (HELD + at));
    }

    /// The text with every day and time before such a word in the case the word governs.
    public static String agreed(String kazakh) {
        return GOVERNED.matcher(kazakh).replaceAll(Cases::governed);
    }

    private static String governed(MatchResult found) {
        String postposition = found.group("postposition");
        String standing = found.group().substring(0, found.group().length() - postposition.length());
        boolean dative = postposition.equals(" дейін");
        String month = found.group("month");
        if (month != null) {
            return standing + MONTHS.getOrDefault(month, new Endings("", "")).before(dative) + postposition;
        }
        return found.group("day") == null
                ? standing + "-" + minutes(found).before(dative) + postposition
                : standing + (dative ? " күніне" : " күнінен") + postposition;
    }

    private static Endings minutes(MatchResult found) {
        int ones = Integer.parseInt(found.group("ones"));
        return ones > 0 ? ONES.get(ones) : TENS.get(Integer.parseInt(found.group("tens")));
    }
}
