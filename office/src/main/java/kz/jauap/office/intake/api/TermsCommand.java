package kz.jauap.office.intake.api;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.Words;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `law terms --received 2026-11-23T10:00 --ground ORDINARY`: the same answer as the API gives. An office that is named
/// is
/// asked for it; else it is counted here, by the calendar that ships with the software, and that is said.
public final class TermsCommand {
    private static final List<String> QUESTION = List.of("received", "ground", "kind", "regime");
    private static final List<String> OPTIONS = List.of("lang", "office");
    private static final int NO_ANSWER = 2;
    private static final String USAGE = """
            usage: ./jauap law terms --received 2026-11-23T10:00 [--ground ORDINARY|INQUIRY|SITE_VISIT]
                                     [--kind APPLICATION|COMPLAINT|…] [--regime KZ-LAW221-2020|…] [--lang kk|ru|en]
                                     [--office http://localhost:8080]""";

    private TermsCommand() {}

    /// Answers on `out`, complains on `err`.
    ///
    /// @param environment in which the program runs
    /// @return the exit code: 0 for an answer, 2 for a question that cannot be answered
    public static int answer(String[] words, Map<String, String> environment, PrintStream out, PrintStream err) {
        Map<String, String> options = options(words).orElse(Map.of());
        Optional<Lang> lang = Lang.of(options.getOrDefault("lang", "kk"));
        if (!options.containsKey("received") || lang.isEmpty()) {
            err.println(USAGE);
            return NO_ANSWER;
        }
        AskedOffice.Answer answer = options.containsKey("office")
                ? new AskedOffice(options.getOrDefault("office", "")).terms(question(options), lang.get())
                : counted(options, lang.get(), environment, err);
        return switch (answer) {
            case AskedOffice.Told(var document) -> printed(document, out);
            case AskedOffice.Untold(var why) -> {
                err.println(why);
                yield NO_ANSWER;
            }
        };
    }

    private static AskedOffice.Answer counted(
            Map<String, String> options, Lang lang, Map<String, String> environment, PrintStream err) {
        String named = environment.getOrDefault("JAUAP_REGIME", "");
        Optional<RegimePolicy> policy = policy(named);
        if (policy.isEmpty()) {
            return new AskedOffice.Untold("JAUAP_REGIME is \"%s\"; it must be one of %s."
                    .formatted(named, Arrays.toString(RegimePolicy.values())));
        }
        Words said = new Words(false);
        WorkCalendar calendar = WorkCalendar.kazakhstan();
        try {
            TermsQuery query = TermsQuery.read(
                    options.getOrDefault("received", ""),
                    options.getOrDefault("ground", "ORDINARY"),
                    options.getOrDefault("kind", "APPLICATION"),
                    options.getOrDefault("regime", ""),
                    policy.get(),
                    calendar);
            JsonNode document = JsonMapper.shared().valueToTree(TermsJson.of(query, calendar, said, lang));
            err.printf(
                    "Counted by the calendar that ships with Jauap, %s, and by JAUAP_REGIME=%s. "
                            + "An office may count by others: --office http://… asks it.%n",
                    calendar.version(), policy.get());
            return new AskedOffice.Told(document);
        } catch (Problem unread) {
            return new AskedOffice.Untold(
                    said.say(lang, unread.key(), unread.args().toArray()));
        }
    }

    private static Optional<RegimePolicy> policy(String named) {
        return named.isBlank()
                ? Optional.of(RegimePolicy.GUIDE)
                : Arrays.stream(RegimePolicy.values())
                        .filter(each -> each.name().equals(named))
                        .findFirst();
    }

    private static int printed(JsonNode document, PrintStream out) {
        JsonMapper pretty =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
        out.writeBytes((pretty.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        return 0;
    }

    private static Map<String, String> question(Map<String, String> options) {
        return options.entrySet().stream()
                .filter(each -> QUESTION.contains(each.getKey()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Map<String, String>> options(String[] words) {
        if (words.length % 2 == 0 || !words[0].equals("terms")) {
            return Optional.empty();
        }
        Map<String, String> options = new HashMap<>();
        for (int at = 1; at < words.length; at += 2) {
            String name = words[at].replaceFirst("^--", "");
            if (name.equals(words[at]) || !(QUESTION.contains(name) || OPTIONS.contains(name))) {
                return Optional.empty();
            }
            options.put(name, words[at + 1]);
        }
        return Optional.of(options);
    }
}
