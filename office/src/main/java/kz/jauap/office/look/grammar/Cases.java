package kz.jauap.office.look.grammar;

import java.util.Map;
import java.util.regex.Pattern;

/// The case a Kazakh date takes before a postposition: "11 желтоқсанға дейін", "11 желтоқсаннан кейін".
public final class Cases {
    /// Dative and ablative endings, after the harmony of the month's last syllable and its last sound.
    private record Endings(String dative, String ablative) {}

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

    private static final Pattern GOVERNED =
            Pattern.compile("(?<=\\d[ \\u00A0])(" + String.join("|", MONTHS.keySet()) + ") (дейін|бастап|кейін)");

    private Cases() {}

    /// The text with every day before such a word in the case the word governs.
    public static String agreed(String kazakh) {
        return GOVERNED.matcher(kazakh).replaceAll(found -> {
            var endings = MONTHS.getOrDefault(found.group(1), new Endings("", ""));
            var ending = found.group(2).equals("дейін") ? endings.dative() : endings.ablative();
            return found.group(1) + ending + " " + found.group(2);
        });
    }
}
